package p02.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import p02.engine.merge.Merging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade merge}: joins the parts of a class. */
@Command(
    name = "merge",
    description = "Joins the marks of all parts of a class that several machines marked.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "DIR gets what one machine would have written, byte for byte but for",
      "timings.csv. Parts of other submissions, tests or options are refused, missing",
      "ones are named: mark those alone and merge again. Decisions in DIR are kept.",
      "",
      "Example: ./grade merge shards/* --out marks"
    })
final class MergeCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(paramLabel = "SHARD", arity = "1..*", description = "folders of marks of all parts")
  private List<Path> shards;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "where marks go")
  private Path folder;

  MergeCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Merging.Merged merged = Merging.merge(shards, folder);
    int code = new MergedSummary(out).print(merged, folder);
    return AfterBatch.tell(folder, out) ? code : ExitCode.NOT_JUDGED;
  }
}

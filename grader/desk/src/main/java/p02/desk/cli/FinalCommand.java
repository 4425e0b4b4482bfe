package p02.desk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import p02.desk.marks.FinalCsv;
import p02.desk.marks.FinalMark;
import p02.desk.marks.Marks;
import p02.engine.cli.ExitCode;
import p02.engine.files.OwnerOnly;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code grade final}: every mark in one file. */
@Command(
    name = "final",
    description = "Gathers the marks of a class in one file, final.csv.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "DIR is what grade batch --out wrote. DIR/final.csv is made from DIR/results and",
      "nothing else, with the columns submission, student, automatic, written,",
      "decisions, late, final and max_score. A part that does not exist is empty, and",
      "so is the mark of who was not graded. It is a view: what is edited in it is",
      "gone with the next run.",
      "",
      "Example: ./grade final marks"
    })
final class FinalCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(paramLabel = "DIR", description = "what grade batch --out wrote")
  private Path folder;

  FinalCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    List<FinalMark> marks = write(Marks.read(folder));
    List<FinalMark> open = marks.stream().filter(mark -> mark.whole().isEmpty()).toList();
    out.printf(
        "%d submissions, %d with a mark: %s%n",
        marks.size(), marks.size() - open.size(), folder.resolve("final.csv"));
    open.forEach(mark -> out.printf("NOT GRADED %s%n", Plain.of(mark.submission())));
    return open.isEmpty() ? ExitCode.JUDGED : ExitCode.NOT_JUDGED;
  }

  /** Writes {@code final.csv}, from which everything else is made. */
  static List<FinalMark> write(Marks marks) throws java.io.IOException {
    List<FinalMark> lines = marks.marks();
    byte[] csv = FinalCsv.of(lines).getBytes(StandardCharsets.UTF_8);
    OwnerOnly.write(marks.folder().resolve("final.csv"), csv);
    return lines;
  }
}

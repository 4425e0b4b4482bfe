package p02.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import p02.engine.Grader;
import p02.engine.assignment.Kit;
import p02.engine.batch.BatchOptions;
import p02.engine.batch.ClassMarks;
import p02.engine.failure.UserMistake;
import p02.engine.intake.Bounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade batch}: marks a class. */
@Command(
    name = "batch",
    description = "Marks every submission in a folder or archive.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A submission is a folder or archive (.zip, .tar.gz, .tgz, .tar) that holds the",
      "student's exercises/ tree or any part of it, at any depth.",
      "",
      "DIR gets gradebook.csv, index.html, results/<id>.json (as Gradescope reads it),",
      "reports/<id>.html and timings.csv. Only the last differs from run to run.",
      "DIR/cache keeps verdicts: a run that was stopped goes on where it was, and a",
      "later one marks only what changed. It may be deleted at any time.",
      "",
      Bounds.HELP,
      "",
      "Example: ./grade batch submissions --out marks"
    })
final class BatchCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  @Parameters(paramLabel = "SUBMISSIONS", description = "folder or archive of submissions")
  private Path submissions;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "where marks go")
  private Path folder;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "submissions marked at a time (default: one for each core)")
  private Integer jobs;

  @Option(
      names = "--roster",
      paramLabel = "CSV",
      description = "file with the columns submission,student: whose worksheet numbers count")
  private Path roster;

  @Option(
      names = "--fresh",
      description = "mark everything anew, and trust nothing that an earlier run kept")
  private boolean fresh;

  @Mixin private MarkingMixin marking;

  BatchCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    BatchOptions options = options();
    ClassMarks marks = Grader.open(kit).batch(options, ProgressLine::over);
    return new Summary(out).print(marks);
  }

  private BatchOptions options() {
    return new BatchOptions(
        submissions,
        folder,
        Optional.ofNullable(roster),
        threads(),
        fresh,
        marking.repairs(),
        marking.sandbox());
  }

  private int threads() {
    if (jobs == null) {
      return Runtime.getRuntime().availableProcessors();
    } else if (jobs < 1) {
      throw new UserMistake("--jobs %d: at least 1 is needed".formatted(jobs));
    }
    return jobs;
  }
}

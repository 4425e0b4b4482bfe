package p02.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import p02.engine.Grader;
import p02.engine.assignment.Kit;
import p02.engine.batch.BatchOptions;
import p02.engine.batch.ClassMarks;
import p02.engine.failure.UserMistake;
import p02.engine.intake.archive.Bounds;
import p02.engine.roster.Deadline;
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
      "A submission is a folder or archive (.zip, .tar.gz, .tgz, .tar, .tar.xz,",
      ".tar.bz2, .7z, .rar) that holds the student's exercises/ tree or any part of",
      "it, at any depth. Downloads of Moodle and Canvas are read as they come, packed",
      "or not: all that bears one participant's or user's number is one submission.",
      "Every name at the top gets a row; what holds no sources is not graded, and the",
      "last lines say why.",
      "",
      "DIR gets submissions.csv (what was sent), gradebook.csv, index.html,",
      "results/<id>.json (as Gradescope reads it), reports/<id>.html and timings.csv.",
      "Only the last differs from run to run. DIR/cache keeps verdicts: a run that was",
      "stopped goes on where it was, and a later one marks only what changed. It may",
      "be deleted at any time.",
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
      description =
          "who is who: a line for each person with any of the columns submission, student,"
              + " email, name, platform, team; Moodle's worksheet and Canvas' gradebook serve, too")
  private Path roster;

  @Option(
      names = "--columns",
      paramLabel = "FIELD=HEADER",
      split = ",",
      description =
          "what the roster's columns are called, as student=Matrikelnummer; two headers of"
              + " one name with + between them, as \"name=Vorname+Nachname\"")
  private Map<String, String> columns = Map.of();

  @Option(
      names = "--due",
      paramLabel = "TIME",
      description =
          "as 2026-01-31T23:59 in the platform's own time, or as 2026-01-31 for the end of"
              + " that day: counts late days by the roster's column submitted, or Moodle's"
              + " \"Last modified (submission)\", also in German; name others with --columns"
              + " \"submitted=…\"; times that cannot be read are listed")
  private String due;

  @Option(
      names = "--time-format",
      paramLabel = "PATTERN",
      description =
          "of these times, as \"EEEE, d MMMM yyyy, h:mm a\" (default: year first, or as Moodle writes in English and German)")
  private String timeFormat;

  @Option(
      names = "--time-language",
      paramLabel = "CODE",
      defaultValue = "en",
      description = "of their days and months, as de (default: en)")
  private String timeLanguage;

  @Option(
      names = "--fresh",
      description = "mark everything anew, and trust nothing that an earlier run kept")
  private boolean fresh;

  @Mixin private MarkingMixin marking;

  @Mixin private ShardMixin shard;

  BatchCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    BatchOptions options = options();
    ClassMarks marks = Grader.open(kit).batch(options, ProgressLine::over);
    boolean whole = !options.sharding().shard().partial();
    Summary summary = new Summary(out);
    summary.overview(marks, whole);
    if (!whole) {
      // What needs all parts waits for grade merge.
      out.printf("This is shard %s.%n", options.sharding().shard());
      return summary.notGraded(marks);
    }
    boolean settled = AfterBatch.tell(folder, out);
    int code = summary.notGraded(marks);
    return settled ? code : ExitCode.NOT_JUDGED;
  }

  private BatchOptions options() {
    return new BatchOptions(
        submissions,
        folder,
        Optional.ofNullable(roster),
        columns(),
        deadline(),
        threads(),
        fresh,
        marking.repairs(),
        marking.sandbox(),
        shard.sharding());
  }

  private Map<String, String> columns() {
    if (roster == null && !columns.isEmpty()) {
      throw new UserMistake(
          "--columns says what a roster's columns are: give it with --roster CSV");
    }
    return columns;
  }

  private Optional<Deadline> deadline() {
    if (due == null) {
      return Optional.empty();
    } else if (roster == null) {
      throw new UserMistake("--due needs the times of submissions: give --roster CSV with them");
    }
    try {
      Locale language = Locale.forLanguageTag(timeLanguage);
      return Optional.of(Deadline.of(due, Optional.ofNullable(timeFormat), language));
    } catch (IllegalArgumentException e) {
      throw new UserMistake(e.getMessage());
    }
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

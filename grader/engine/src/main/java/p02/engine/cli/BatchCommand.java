package p02.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.Reference;
import p02.engine.intake.Bounds;
import p02.engine.intake.Inbox;
import p02.engine.intake.IntakeException;
import p02.engine.journal.Journal;
import p02.engine.run.StartupArchive;
import p02.engine.run.Walls;
import picocli.CommandLine.Command;
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
      "DIR/journal keeps verdicts: a run that was stopped goes on where it was, and a",
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

  @Option(
      names = "--no-repair",
      description = "a method that does not compile costs its whole problem, not its task alone")
  private boolean strict;

  @Option(
      names = "--sandbox",
      paramLabel = "WALLS",
      defaultValue = "AUTO",
      description = {
        "walls of the operating system around student code, beside the allowlist:",
        "required, auto (where bubblewrap works) or none; default: auto"
      })
  private Sandbox sandbox;

  BatchCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    int threads = threads();
    Roster people = roster == null ? Roster.NONE : Roster.read(roster);
    kit.requireBuilt();
    HiddenTests tests = HiddenTests.read(kit.hiddenJar());
    Inbox inbox = open(tests);
    Output output = Output.at(folder);
    Reference reference = Reference.read(kit.referenceClasses(), tests.givenTypes());
    Journal journal = Journal.open(folder.resolve("journal"));
    if (fresh) {
      journal.clear();
    }
    StartupArchive archive = new FirstUse(kit, tests, reference).archive();
    Walls walls = sandbox.walls(kit, archive);
    Conditions conditions = new Conditions(strict ? Repairs.OFF : Repairs.ON, walls, archive);
    ClassRun run = new ClassRun(kit, tests, reference, people, conditions, journal);
    List<Marked> marked;
    try (ProgressBar bar = Progress.over(inbox.size())) {
      marked = Duplicates.flagged(run.mark(inbox.entries(), threads, bar));
    }
    output.write(tests.assignment(), marked);
    journal.prune();
    List<String> ids = marked.stream().map(each -> each.report().submission()).toList();
    return new Summary(out, folder)
        .print(tests.assignment(), marked, inbox.ignored(), people.unanswered(ids), walls);
  }

  private int threads() {
    if (jobs == null) {
      return Runtime.getRuntime().availableProcessors();
    } else if (jobs < 1) {
      throw new UserMistake("--jobs %d: at least 1 is needed".formatted(jobs));
    }
    return jobs;
  }

  private Inbox open(HiddenTests tests) {
    try {
      return Inbox.open(submissions, Whose.names(kit, tests));
    } catch (IntakeException e) {
      throw new UserMistake(e.getMessage());
    }
  }
}

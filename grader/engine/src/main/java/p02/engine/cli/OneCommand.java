package p02.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.Reference;
import p02.engine.intake.Inbox;
import p02.engine.intake.IntakeException;
import p02.engine.model.GradeReport;
import p02.engine.model.Intake;
import p02.engine.run.StartupArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade one}: marks one submission and prints its board. */
@Command(
    name = "one",
    description = "Marks one submission and prints its board.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: ./grade one submissions/anna.zip"})
final class OneCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  @Parameters(paramLabel = "SUBMISSION", description = "folder or archive of one student")
  private Path submission;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "write its result and report there, too")
  private Path folder;

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

  OneCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    kit.requireBuilt();
    HiddenTests tests = HiddenTests.read(kit.hiddenJar());
    Intake intake = read(tests);
    Output output = folder == null ? null : Output.at(folder);
    Reference reference = Reference.read(kit.referenceClasses(), tests.givenTypes());
    Roster.Identity identity = Roster.NONE.identify(intake);
    StartupArchive archive = new FirstUse(kit, tests, reference).archive();
    Conditions conditions =
        new Conditions(strict ? Repairs.OFF : Repairs.ON, sandbox.walls(kit, archive), archive);
    try (Marker marker = new Marker(kit, tests, reference, conditions)) {
      long start = System.nanoTime();
      GradeReport report = marker.mark(intake, identity.student(), identity.flags());
      new Board(out).print(tests.assignment(), report);
      if (output != null) {
        Marked marked = new Marked(report, (System.nanoTime() - start) / 1e9, marker.spent());
        output.writeOne(tests.assignment(), marked);
      }
      return report.notGraded().isPresent() ? ExitCode.NOT_JUDGED : ExitCode.JUDGED;
    }
  }

  private Intake read(HiddenTests tests) {
    try {
      return Inbox.readOne(submission, Whose.names(kit, tests));
    } catch (IntakeException e) {
      throw new UserMistake(e.getMessage());
    }
  }
}

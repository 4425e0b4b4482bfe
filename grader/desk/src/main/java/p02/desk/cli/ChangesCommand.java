package p02.desk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import p02.desk.complaint.Remark;
import p02.desk.marks.Marks;
import p02.desk.marks.Result;
import p02.desk.marks.Who;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.cli.ExitCode;
import p02.engine.failure.Causes;
import p02.engine.failure.PlainText;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;
import p02.engine.intake.Ids;
import p02.engine.report.Changes;
import p02.engine.report.Pages;
import p02.engine.who.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade changes}: what a re-mark changed, for the one whom it concerns. */
@Command(
    name = "changes",
    description = "Writes a page for one student: what marking again changed.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The page names nobody else and holds nothing that the student's report does not",
      "hold: it may be sent.",
      "",
      "Example: ./grade changes marks marks-new anna"
    })
final class ChangesCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  @Parameters(index = "0", paramLabel = "OLD", description = "folder of an earlier batch")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "folder of a later batch")
  private Path fresh;

  @Parameters(index = "2", paramLabel = "STUDENT", description = "whose marks")
  private String who;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "the page (default: changes-NAME.html)")
  private Path file;

  ChangesCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    kit.requireBuilt();
    Result after = Who.find(Marks.read(fresh), who);
    Result before = Who.find(Marks.read(old), "submission:" + after.submission());
    Changes changes = Remark.changes(before, after);
    People people = People.read(fresh);
    String called = people.called(after.submission());
    Path target =
        file == null
            ? Path.of("changes-%s.html".formatted(Ids.safe(called).replace(' ', '-')))
            : file;
    String page =
        new Pages(HiddenTests.read(kit.hiddenJar()).assignment(), people.names()).changes(changes);
    try {
      OwnerOnly.write(target, page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UserMistake(
          "--out %s: cannot write there (%s)".formatted(target, Causes.reason(e)));
    }
    out.println("of " + people.meant(after.submission()));
    out.printf(
        "%s: %s -> %s points, %d tasks differ%nPage: %s%n",
        called,
        changes.before(),
        changes.after(),
        changes.tasks().size(),
        PlainText.of(target.toString()));
    return ExitCode.JUDGED;
  }
}

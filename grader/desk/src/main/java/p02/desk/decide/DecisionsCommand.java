package p02.desk.decide;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import p02.desk.decided.DecidedClass;
import p02.desk.decided.WrittenReach;
import p02.desk.decision.Decisions;
import p02.desk.decision.Draft;
import p02.desk.views.Views;
import p02.engine.cli.ExitCode;
import p02.engine.failure.Causes;
import p02.engine.failure.PlainText;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade decisions}: to a spreadsheet and back. */
@Command(
    name = "decisions",
    description = "Writes what stands as CSV, or decides what a CSV says.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Columns: id, kind, submission, task, value, why, note, when, who. In --in a",
      "line without an id is a new decision; a line whose kind, submission, task,",
      "value, why or note was changed replaces the one of its id; all others are left",
      "as they are. What is deleted from the sheet stands: grade undo takes it back.",
      "Kinds and their values: mark 3.5, total 55, excused, extension 3, points 5,",
      "comment, written (task is the question) count: full, complaint \"open: what the",
      "student says\" (granted:, refused:), late \"10%% of the mark a day, at most 50%%\"",
      "(also points, or of the maximum); accepted 3 for the answer of the submission",
      "in its line, whose values then stand behind the points.",
      "",
      "Examples: ./grade decisions marks --out decisions.csv",
      "          ./grade decisions marks --in decisions.csv"
    })
final class DecisionsCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(index = "0", paramLabel = "DIR", description = "what grade batch --out wrote")
  private Path folder;

  @Option(names = "--out", paramLabel = "CSV", description = "where to write what stands")
  private Path to;

  @Option(names = "--in", paramLabel = "CSV", description = "what to decide")
  private Path from;

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "who decides (default: your user name)",
      defaultValue = "${sys:user.name}")
  private String who;

  DecisionsCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if ((to == null) == (from == null)) {
      throw new UserMistake("decisions: say which way: --out CSV or --in CSV");
    }
    Room room = Room.of(folder);
    return to == null ? in(room) : out(room);
  }

  private int out(Room room) {
    try {
      byte[] csv = DecisionSheet.of(room.standing()).getBytes(StandardCharsets.UTF_8);
      OwnerOnly.write(to, csv);
    } catch (IOException e) {
      throw new UserMistake("--out %s: cannot write there (%s)".formatted(to, Causes.reason(e)));
    }
    out.printf("%d decisions: %s%n", room.standing().open().size(), PlainText.of(to.toString()));
    return ExitCode.JUDGED;
  }

  /** All lines of the sheet or none. */
  private int in(Room room) throws IOException {
    if (!Files.isRegularFile(from)) {
      throw new UserMistake("--in %s does not exist".formatted(from));
    }
    List<Draft> drafts = DecisionSheet.drafts(from, room, who);
    if (!drafts.isEmpty()) {
      Decisions.add(folder, drafts, Clock.systemUTC());
    }
    DecidedClass after = Views.refresh(folder);
    out.printf("%d new decisions%n", drafts.size());
    WrittenReach.turned(room.decided(), after).ifPresent(out::println);
    after.notes().forEach(note -> out.println("LOOK " + PlainText.of(note)));
    return after.isSettled() ? ExitCode.JUDGED : ExitCode.NOT_JUDGED;
  }
}

package p02.desk.decide;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import p02.desk.decision.Decision;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import p02.desk.decision.Subject;
import p02.desk.marks.Result;
import p02.engine.failure.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade complaint}: takes one down, or answers it. */
@Command(
    name = "complaint",
    description = "Takes a student's complaint down, or answers it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "grade explain DIR STUDENT TASK writes the page to answer it with. Points change",
      "with grade set alone.",
      "",
      "Examples: ./grade complaint marks anna 3.4.6 --says \"I did divide by n\"",
      "          ./grade complaint marks anna 3.4.6 granted --why \"you did\""
    })
final class ComplaintCommand extends DecisionCommand {
  @Parameters(index = "1", paramLabel = "STUDENT", description = "as in gradebook.csv")
  private String student;

  @Parameters(index = "2", paramLabel = "TASK", description = "as 3.4.6; or all")
  private String task;

  @Parameters(
      index = "3",
      arity = "0..1",
      paramLabel = "STATE",
      description = "granted, refused, or open again (default: open)")
  private Ruling.State state = Ruling.State.OPEN;

  @Option(
      names = "--says",
      paramLabel = "TEXT",
      description = "what the student says",
      defaultValue = "")
  private String says;

  ComplaintCommand(PrintWriter out) {
    super(out);
  }

  @Override
  boolean needsReason() {
    return state != Ruling.State.OPEN;
  }

  @Override
  Draft draft(Room room) {
    Result result = room.student(student);
    String checked = task.equals(Ruling.EVERYTHING) ? task : room.task(result, task).number();
    return about(result, new Ruling.Complaint(checked, words(room, result, checked), state));
  }

  private String words(Room room, Result result, String checked) {
    return Optional.of(says.strip())
        .filter(words -> !words.isEmpty())
        .or(() -> before(room, result, checked))
        .orElseThrow(
            () ->
                new UserMistake(
                    "%s has no complaint about %s. Take it down first: --says \"…\""
                        .formatted(result.submission(), checked)));
  }

  /** What the student said when the complaint was taken down. */
  private static Optional<String> before(Room room, Result result, String task) {
    List<Decision> same = room.standing().on(new Subject("complaint", result.submission(), task));
    return same.stream()
        .map(each -> ((Ruling.Complaint) each.what()).says())
        .distinct()
        .reduce((one, other) -> one + "\n" + other);
  }
}

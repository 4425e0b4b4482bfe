package p02.desk.decide;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import p02.desk.marks.Result;
import p02.engine.cli.WhoHelp;
import p02.engine.failure.NearNames;
import p02.engine.failure.PlainText;
import p02.engine.failure.UserMistake;
import p02.precheck.text.OneForm;
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
  @Parameters(index = "1", paramLabel = "STUDENT", description = WhoHelp.TEXT)
  private String student;

  @Parameters(
      index = "2",
      paramLabel = "TASK",
      description = "as 3.4.6; a written question, as written-3.4; or all")
  private String task;

  @Parameters(
      index = "3",
      arity = "0..1",
      paramLabel = "STATE",
      description = "granted, refused, or open again (default: open)",
      defaultValue = "open")
  private String state;

  @Option(
      names = "--says",
      paramLabel = "TEXT",
      description = "what the student says",
      defaultValue = "")
  private String says;

  ComplaintCommand(PrintWriter out) {
    super(out);
  }

  private Ruling.State state() {
    return Arrays.stream(Ruling.State.values())
        .filter(each -> each.label().equals(OneForm.lower(state.strip())))
        .findFirst()
        .orElseThrow(
            () ->
                new UserMistake(
                    "a complaint is open, granted or refused, not \"%s\"%s"
                        .formatted(PlainText.of(state), NearNames.orStop(state, labels()))));
  }

  private static List<String> labels() {
    return Arrays.stream(Ruling.State.values()).map(Ruling.State::label).toList();
  }

  @Override
  boolean needsReason() {
    return state() != Ruling.State.OPEN;
  }

  @Override
  Draft draft(Room room) {
    Result result = room.student(student);
    return about(result, room.complaint(result, task, says, state()));
  }
}

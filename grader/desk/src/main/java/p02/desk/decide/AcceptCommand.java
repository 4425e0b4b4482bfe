package p02.desk.decide;

import java.io.PrintWriter;
import java.util.Optional;
import p02.desk.decision.Draft;
import p02.desk.marks.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade accept}: another answer counts, for everybody who has it. */
@Command(
    name = "accept",
    description = "Accepts a student's answer for all whose values agree with it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "grade unexplained DIR shows which wrong answers many share. All values must",
      "agree within the task's tolerance; they are kept to six digits. In worksheets",
      "everybody has numbers of their own: give marks by hand there.",
      "",
      "Example: ./grade accept marks anna 3.4.6 --why \"log 2 pi may be left out\""
    })
final class AcceptCommand extends DecisionCommand {
  @Parameters(
      index = "1",
      paramLabel = "STUDENT",
      description = "one who has this answer, named as in other commands")
  private String student;

  @Parameters(index = "2", paramLabel = "TASK", description = "as 3.4.6")
  private String task;

  @Option(
      names = "--points",
      paramLabel = "POINTS",
      description = "that it gets (default: all of the task's)")
  private Optional<Double> points = Optional.empty();

  AcceptCommand(PrintWriter out) {
    super(out);
  }

  @Override
  Draft draft(Room room) {
    Result result = room.student(student);
    return forTheClass(room.accepted(result, task, points));
  }
}

package p02.desk.decide;

import java.io.PrintWriter;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import p02.desk.marks.Result;
import p02.engine.cli.WhoHelp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code grade set}: a mark by hand. */
@Command(
    name = "set",
    description = "Gives a task, or a submission as a whole, a mark by hand.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The mark stands, whatever the next batch finds; if that differs from what was",
      "found today, the batch says so. TASK \"total\" gives the mark as a whole, also to",
      "a submission that could not be graded. A written question gets its mark as a",
      "whole, in place of its criteria.",
      "",
      "Example: ./grade set marks anna 3.4.6 3.5 --why \"the sign is a slip of the pen\""
    })
final class SetCommand extends DecisionCommand {
  private static final String WHOLE = "total";

  @Parameters(index = "1", paramLabel = "STUDENT", description = WhoHelp.TEXT)
  private String student;

  @Parameters(
      index = "2",
      paramLabel = "TASK",
      description = "as 3.4.6; a written question, as written-3.4; or total")
  private String task;

  @Parameters(index = "3", paramLabel = "POINTS", description = "that it gets")
  private double points;

  SetCommand(PrintWriter out) {
    super(out);
  }

  @Override
  Draft draft(Room room) {
    Result result = room.student(student);
    if (task.equals(WHOLE)) {
      return about(result, new Ruling.Total(points, result.most()));
    }
    return about(result, room.mark(result, task, points));
  }
}

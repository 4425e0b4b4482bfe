package p02.desk.decide;

import java.io.PrintWriter;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code grade points}: what a task is worth. */
@Command(
    name = "points",
    description = "Makes a task worth other points, for the class.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "What was earned is scaled: half of 4 points becomes half of 6. 0 takes the task",
      "out. The assignment itself stays as it is.",
      "",
      "Example: ./grade points marks 3.4.7 0 --why \"the handout was unclear\""
    })
final class PointsCommand extends DecisionCommand {
  @Parameters(index = "1", paramLabel = "TASK", description = "as 3.4.6")
  private String task;

  @Parameters(index = "2", paramLabel = "POINTS", description = "0 or more")
  private double points;

  PointsCommand(PrintWriter out) {
    super(out);
  }

  @Override
  Draft draft(Room room) {
    return forTheClass(new Ruling.Points(room.taskOfTheClass(task).number(), points));
  }
}

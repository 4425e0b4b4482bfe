package p02.desk.decide;

import java.io.PrintWriter;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import p02.desk.marks.Result;
import p02.engine.cli.WhoHelp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code grade excuse}: what does not count for a student. */
@Command(
    name = "excuse",
    description = "Takes a task, or everything, out of a student's mark.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Neither the points nor the maximum count. Who is excused from all has no mark.",
      "",
      "Example: ./grade excuse marks anna 3.1.7 --why \"no worksheet was handed out\""
    })
final class ExcuseCommand extends DecisionCommand {
  @Parameters(index = "1", paramLabel = "STUDENT", description = WhoHelp.TEXT)
  private String student;

  @Parameters(
      index = "2",
      paramLabel = "TASK",
      description = "as 3.4.6; a written question, as written-3.4; or all")
  private String task;

  ExcuseCommand(PrintWriter out) {
    super(out);
  }

  @Override
  Draft draft(Room room) {
    Result result = room.student(student);
    String checked = room.taskOrAll(result, task);
    return about(result, new Ruling.Excused(checked));
  }
}

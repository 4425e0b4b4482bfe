package p02.desk.decide;

import java.io.PrintWriter;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import p02.desk.marks.Result;
import p02.engine.cli.WhoHelp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code grade comment}: words for a student. */
@Command(
    name = "comment",
    description = "Puts words for a student into the report; no points change.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: ./grade comment marks anna 3.5.3 --why \"clear code\""})
final class CommentCommand extends DecisionCommand {
  @Parameters(index = "1", paramLabel = "STUDENT", description = WhoHelp.TEXT)
  private String student;

  @Parameters(
      index = "2",
      paramLabel = "TASK",
      description = "as 3.4.6; a written question, as written-3.4; or all")
  private String task;

  CommentCommand(PrintWriter out) {
    super(out);
  }

  @Override
  Draft draft(Room room) {
    Result result = room.student(student);
    String checked = room.taskOrAll(result, task);
    return about(result, new Ruling.Comment(checked));
  }
}

package p02.desk.decide;

import java.io.PrintWriter;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import p02.engine.cli.WhoHelp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code grade extend}: more time for a student. */
@Command(
    name = "extend",
    description = "Gives a student more time: days that do not count as late.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "What lateness costs is decided with grade late; how late a submission came,",
      "grade batch --due finds out.",
      "",
      "Example: ./grade extend marks anna 3 --why \"ill until Thursday\""
    })
final class ExtendCommand extends DecisionCommand {
  @Parameters(index = "1", paramLabel = "STUDENT", description = WhoHelp.TEXT)
  private String student;

  @Parameters(index = "2", paramLabel = "DAYS", description = "1 or more")
  private int days;

  ExtendCommand(PrintWriter out) {
    super(out);
  }

  @Override
  Draft draft(Room room) {
    return about(room.student(student), new Ruling.Extension(days));
  }
}

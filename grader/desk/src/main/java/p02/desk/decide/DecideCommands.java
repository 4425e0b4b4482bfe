package p02.desk.decide;

import java.io.PrintWriter;
import java.util.List;
import p02.engine.assignment.Kit;
import p02.engine.cli.CommandProvider;

/** The commands with which people decide, in the order in which help lists them. */
public final class DecideCommands implements CommandProvider {
  /** For the service loader. */
  public DecideCommands() {}

  @Override
  public List<Object> commands(Kit kit, PrintWriter out) {
    return List.of(
        new SetCommand(out),
        new AcceptCommand(out),
        new PointsCommand(out),
        new ExcuseCommand(out),
        new LateCommand(out),
        new ExtendCommand(out),
        new ComplaintCommand(out),
        new CommentCommand(out),
        new LogCommand(out),
        new UndoCommand(out),
        new DecisionsCommand(out));
  }
}

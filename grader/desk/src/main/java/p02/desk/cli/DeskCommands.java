package p02.desk.cli;

import java.io.PrintWriter;
import java.util.List;
import p02.desk.similar.SimilarCommand;
import p02.engine.assignment.Kit;
import p02.engine.cli.CommandProvider;

/** The desk's commands, in the order in which help lists them: a new one is a new line. */
public final class DeskCommands implements CommandProvider {
  /** For the service loader. */
  public DeskCommands() {}

  @Override
  public List<Object> commands(Kit kit, PrintWriter out) {
    return List.of(
        new FinalCommand(kit, out),
        new ExportCommand(kit, out),
        new ExplainCommand(kit, out),
        new ChangesCommand(kit, out),
        new ExportPersonCommand(out),
        new ForgetCommand(out),
        new GradescopeCommand(kit, out),
        new SimilarCommand(kit, out),
        new ClassroomCommand(kit, out));
  }
}

package p02.desk.sheet;

import java.io.PrintWriter;
import java.util.List;
import p02.engine.assignment.Kit;
import p02.engine.cli.CommandProvider;

/** The command for written answers in a spreadsheet. */
public final class WrittenCommands implements CommandProvider {
  /** For the service loader. */
  public WrittenCommands() {}

  @Override
  public List<Object> commands(Kit kit, PrintWriter out) {
    return List.of(new WrittenCommand(kit, out));
  }
}

package p02.review;

import java.io.PrintWriter;
import java.util.List;
import p02.engine.assignment.Kit;
import p02.engine.cli.CommandProvider;

/** The command that opens the page. */
public final class ReviewCommands implements CommandProvider {
  /** For the service loader. */
  public ReviewCommands() {}

  @Override
  public List<Object> commands(Kit kit, PrintWriter out) {
    return List.of(new ReviewCommand(kit, out));
  }
}

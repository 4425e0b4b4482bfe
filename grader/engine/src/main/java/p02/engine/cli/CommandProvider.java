package p02.engine.cli;

import java.io.PrintWriter;
import java.util.List;
import p02.engine.assignment.Kit;

/**
 * The commands that another module brings: found as a service, so that the engine need not know the
 * module.
 */
public interface CommandProvider {
  /**
   * Makes the commands.
   *
   * @param kit what they work with
   * @param out where they print
   * @return objects as picocli takes them for subcommands, in the order of the help
   */
  List<Object> commands(Kit kit, PrintWriter out);
}

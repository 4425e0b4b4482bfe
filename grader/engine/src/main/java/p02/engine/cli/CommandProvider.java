package p02.engine.cli;

import java.io.PrintWriter;
import p02.engine.assignment.Kit;

/**
 * A command that another module brings: found as a service, so that the engine need not know the
 * module.
 */
public interface CommandProvider {
  /**
   * Makes the command.
   *
   * @param kit what it works with
   * @param out where it prints
   * @return an object as picocli takes it for a subcommand
   */
  Object command(Kit kit, PrintWriter out);
}

package p02.lab;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./p02}: what a student types. */
@Command(
    name = "p02",
    description = "Works on the assignment \"P02 – Deep learning\".",
    mixinStandardHelpOptions = true,
    version = "p02 1.0.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {TutorialCommand.class})
final class P02Command implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    CommandLine line = spec.commandLine();
    throw new ParameterException(line, "which command? There is: " + names(line));
  }

  private static String names(CommandLine line) {
    return String.join(", ", line.getSubcommands().keySet());
  }
}

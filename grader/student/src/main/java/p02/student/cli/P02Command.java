package p02.student.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand: it says which there are. */
@Command(
    name = "p02",
    mixinStandardHelpOptions = true,
    description = "Checks your solutions as the marker does, and packs them.",
    footer = {"", "  tutorial   runs a tutorial with your code in it: ./p02 tutorial --help"},
    subcommands = HelpCommand.class)
final class P02Command implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "type what to do: check, watch, hint, pack or tutorial");
  }
}

package p02.engine.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code grade}: names its subcommands. */
@Command(
    name = "grade",
    description = "Marks submissions of the assignment with its hidden tests.",
    mixinStandardHelpOptions = true,
    version = "P02 Kit 1.0.0",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 everything was judged, 3 something could not be judged (named on",
      "the last lines), 2 bad usage, 1 the grader itself failed."
    })
final class GradeCommand implements Runnable {
  @Spec private CommandSpec spec;

  GradeCommand() {}

  @Override
  public void run() {
    String commands = String.join(", ", spec.subcommands().keySet());
    throw new ParameterException(spec.commandLine(), "say what to do: " + commands);
  }
}

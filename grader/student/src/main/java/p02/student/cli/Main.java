package p02.student.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import p02.student.home.Home;
import p02.student.home.Reasons;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code ./p02}: the student's command. */
public final class Main {
  private Main() {}

  /** Runs a command and exits: 0 done, 1 something is wrong, 2 it was typed wrongly. */
  public static void main(String[] arguments) {
    PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintWriter err =
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = run(out, err, arguments);
    out.flush();
    System.exit(code);
  }

  /** Runs a command and returns its exit code; one JVM may run many, one after another. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine commands =
        new CommandLine(new P02Command())
            .addSubcommand(new CheckCommand(out))
            .addSubcommand(new WatchCommand(out))
            .addSubcommand(new HintCommand(out))
            .addSubcommand(new PackCommand(out))
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(
                (wrong, typed) -> {
                  err.println("p02: " + wrong.getMessage() + ". Type ./p02 --help");
                  UnmatchedArgumentException.printSuggestions(wrong, err);
                  return CommandLine.ExitCode.USAGE;
                })
            .setExecutionExceptionHandler(
                (thrown, command, parsed) -> {
                  err.println("p02: " + Reasons.of(thrown));
                  return thrown instanceof UsageMistake
                      ? CommandLine.ExitCode.USAGE
                      : CommandLine.ExitCode.SOFTWARE;
                });
    return commands.execute(arguments);
  }

  /** The folder that the launcher names, or the one around where this was typed. */
  static Home home() {
    try {
      return Home.around(Path.of(System.getProperty("p02.home", "")));
    } catch (IllegalArgumentException e) {
      throw new UsageMistake(e.getMessage());
    }
  }
}

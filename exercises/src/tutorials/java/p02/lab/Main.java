package p02.lab;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import p02.lab.error.UserMistake;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;

/** Starts {@code ./p02}. */
public final class Main {
  private static final int USAGE = 2;
  private static final int FAILED = 1;

  private Main() {}

  /**
   * Runs one command and exits with its code.
   *
   * @param arguments as typed; the kit's folder comes as system property {@code p02.home}
   */
  public static void main(String[] arguments) {
    Path home = Path.of(System.getProperty("p02.home", ".")).toAbsolutePath().normalize();
    QuietStream.install();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Stop stop = new Stop();
    stop.onInterrupt();
    int code = FAILED;
    try {
      code = commandLine(home, stop, out, err).execute(arguments);
    } catch (LinkageError | OutOfMemoryError | StackOverflowError failure) {
      err.println(failed(failure));
    } finally {
      stop.finished();
    }
    System.exit(code);
  }

  /** The command line, ready to {@code execute}. */
  static CommandLine commandLine(Path home, Stop stop, PrintWriter out, PrintWriter err) {
    return new CommandLine(new P02Command(), factory(home, stop))
        .setOut(out)
        .setErr(err)
        .setUsageHelpWidth(80)
        .setParameterExceptionHandler((exception, arguments) -> misuse(exception, err))
        .setExecutionExceptionHandler((exception, command, parsed) -> failure(exception, err));
  }

  private static IFactory factory(Path home, Stop stop) {
    return new IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        return type == TutorialCommand.class
            ? type.cast(new TutorialCommand(home, stop))
            : CommandLine.defaultFactory().create(type);
      }
    };
  }

  private static int misuse(ParameterException exception, PrintWriter err) {
    String command = exception.getCommandLine().getCommandSpec().qualifiedName();
    String said = exception.getMessage().lines().findFirst().orElse("bad usage");
    err.println("p02: " + said + ". Type: ./" + command + " --help");
    return USAGE;
  }

  private static int failure(Exception exception, PrintWriter err) {
    if (exception instanceof UserMistake mistake) {
      err.println("p02: " + mistake.getMessage());
      return USAGE;
    }
    err.println(failed(exception));
    return FAILED;
  }

  private static String failed(Throwable failure) {
    return "p02: the tutorial itself failed: " + failure;
  }
}

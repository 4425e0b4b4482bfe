package p02.engine.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import p02.engine.assignment.Kit;
import p02.engine.failure.Causes;
import p02.engine.failure.NearNames;
import p02.engine.failure.PlainText;
import p02.engine.failure.UserMistake;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts {@code grade}. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and exits with its code.
   *
   * @param arguments as typed; the kit's folder comes as system property {@code p02.home}
   */
  public static void main(String[] arguments) {
    // What is written must be the same bytes, whatever language the machine speaks.
    Locale.setDefault(Locale.ROOT);
    Path home = Path.of(System.getProperty("p02.home", ".")).toAbsolutePath().normalize();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(() -> commandLine(home, out, err).execute(arguments), err));
  }

  /**
   * Runs to the exit code. The command line catches exceptions; what is left, such as too little
   * memory, is one line, too, and never looks like a mark.
   */
  static int run(IntSupplier command, PrintWriter err) {
    try {
      return command.getAsInt();
    } catch (Error e) {
      return failed(e, err);
    }
  }

  /**
   * The command line, ready to {@code execute}.
   *
   * @param home the kit's folder
   * @param out where commands print
   * @param err where they print what went wrong
   */
  public static CommandLine commandLine(Path home, PrintWriter out, PrintWriter err) {
    Kit kit = new Kit(home);
    CommandLine line = new CommandLine(new GradeCommand());
    line.addSubcommand(new BatchCommand(kit, out))
        .addSubcommand(new OneCommand(kit, out))
        .addSubcommand(new ListCommand(kit, out))
        .addSubcommand(new MergeCommand(out))
        .addSubcommand(new ChooseCommand(kit, out))
        .addSubcommand(new UnexplainedCommand(kit, out))
        .addSubcommand(new DiffCommand(out))
        .addSubcommand(new CheckKitCommand(kit, out))
        .addSubcommand(new AuditCommand(kit, out))
        .addSubcommand(new ReleaseCommand(kit, out));
    ServiceLoader.load(CommandProvider.class)
        .forEach(others -> others.commands(kit, out).forEach(line::addSubcommand));
    // As people of many countries write it, and as spreadsheets of theirs do.
    line.registerConverter(double.class, Main::number)
        .registerConverter(Double.class, Main::number);
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setUsageHelpWidth(80)
        .setParameterExceptionHandler((exception, arguments) -> misuse(exception, err))
        .setExecutionExceptionHandler((exception, command, parsed) -> failure(exception, err));
  }

  private static double number(String typed) {
    try {
      return Double.parseDouble(typed.replace(',', '.'));
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'%s' is no number: type one as 1.5".formatted(typed));
    }
  }

  private static int misuse(ParameterException exception, PrintWriter err) {
    String name = exception.getCommandLine().getCommandSpec().qualifiedName();
    String said = exception.getMessage().lines().findFirst().orElse("bad usage");
    CommandLine line = exception.getCommandLine();
    if (exception instanceof UnmatchedArgumentException unmatched) {
      String typed = unmatched.getUnmatched().isEmpty() ? "" : unmatched.getUnmatched().get(0);
      boolean command = line.getParent() == null && !typed.startsWith("-");
      List<String> near =
          command
              ? NearNames.of(typed, line.getSubcommands().keySet())
              : unmatched.getSuggestions();
      said = command ? "there is no command \"%s\"".formatted(PlainText.of(typed)) : said;
      said += near.isEmpty() ? "" : ". Did you mean " + String.join(" or ", near) + "?";
    }
    String end = said.endsWith("?") ? "" : ".";
    err.println("grade: " + PlainText.of(said) + end + " Type: " + name + " --help");
    return ExitCode.USAGE;
  }

  private static int failure(Exception exception, PrintWriter err) {
    if (exception instanceof UserMistake mistake) {
      // What was typed, or is called, may hold what moves the cursor.
      String said =
          mistake.getMessage().lines().map(PlainText::of).collect(Collectors.joining("\n"));
      err.println("grade: " + said);
      return ExitCode.USAGE;
    }
    return failed(exception, err);
  }

  private static int failed(Throwable thrown, PrintWriter err) {
    err.println("grade: the grader itself failed: " + Causes.oneLine(thrown));
    return ExitCode.GRADER_FAILED;
  }
}

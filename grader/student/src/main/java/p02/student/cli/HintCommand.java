package p02.student.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import p02.student.hint.Asking;
import p02.student.hint.Hints;
import p02.student.home.Home;
import p02.student.home.Reasons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p02 hint}: one hint more each time. */
@Command(
    name = "hint",
    mixinStandardHelpOptions = true,
    description = "Shows a hint; each time that you ask, one that says more. None is code.",
    footer = {"", "Examples: ./p02 hint 3.1.2     ./p02 hint 3.1.2 --stage 1"})
final class HintCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(paramLabel = "TASK", description = "as 3.1.2")
  private String task = "";

  @Option(
      names = "--stage",
      paramLabel = "N",
      description = "1 where to look, 2 the step, 3 the formula")
  private @Nullable Integer stage;

  HintCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Home home = Main.home();
    try {
      Hints hints = Hints.read(home, task);
      out.print(hints.stage(stage == null ? Asking.next(home, task) : existing(hints, stage)));
      return 0;
    } catch (IOException e) {
      throw new UserMistake(Reasons.of(e));
    }
  }

  private static int existing(Hints hints, int asked) {
    int stages = hints.stages().size();
    if (asked < 1 || asked > stages) {
      throw new UserMistake(
          "there is no stage %d: the hints for %s have stages 1 to %d"
              .formatted(asked, hints.task(), stages));
    }
    return asked;
  }
}

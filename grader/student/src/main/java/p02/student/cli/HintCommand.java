package p02.student.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import p02.precheck.text.Wrapping;
import p02.student.check.Checked;
import p02.student.check.Checker;
import p02.student.check.TaskInfo;
import p02.student.check.TaskStanding.State;
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
    footer = {"", "Examples: ./p02 hint     ./p02 hint 3.1.2     ./p02 hint 3.1.2 --stage 1"})
final class HintCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(
      paramLabel = "TASK",
      arity = "0..1",
      description = "as 3.1.2; the next task that is not right if left out")
  private @Nullable String typed;

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
      Optional<String> task = typed == null ? next(home) : Optional.of(typed);
      if (task.isEmpty()) {
        out.print("\n  No task is open or wrong, so there is nothing to hint at.\n");
        return 0;
      }
      Hints hints = Hints.read(home, task.get());
      out.print(
          hints.stage(stage == null ? Asking.next(home, task.get()) : existing(hints, stage)));
      return 0;
    } catch (IOException e) {
      throw new UsageMistake(Reasons.of(e));
    }
  }

  /** The task that the board would lead to, by what is known without running anything. */
  private Optional<String> next(Home home) throws IOException {
    try (Checker checker = Checker.open(home)) {
      Checked checked = checker.check(Set.of(), false);
      Optional<TaskInfo> next = checked.next().or(() -> checked.first(State.NOT_RUN));
      next.ifPresent(
          task ->
              out.print("\n" + Wrapping.hanging(2, "Next: " + task.number() + " " + task.title())));
      return next.map(TaskInfo::number);
    }
  }

  private static int existing(Hints hints, int asked) {
    int stages = hints.stages().size();
    if (asked < 1 || asked > stages) {
      throw new UsageMistake(
          "there is no stage %d: the hints for %s have stages 1 to %d"
              .formatted(asked, hints.task(), stages));
    }
    return asked;
  }
}

package p02.student.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import p02.student.board.Board;
import p02.student.board.CheckProgress;
import p02.student.check.Checked;
import p02.student.check.Checker;
import p02.student.check.TaskStanding.State;
import p02.student.home.Home;
import p02.student.home.ShippedKit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p02 check}: compiles, runs what has changed, and shows the board. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks your code and shows the board; what has not changed is not run again.",
    footer = {"", "Examples: ./p02 check     ./p02 check 3.1     ./p02 check 3.1.2"})
final class CheckCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(
      paramLabel = "TASK",
      description = "problems or tasks, as 3.1 or 3.1.2; all if left out")
  private List<String> typed = List.of();

  @Option(names = "--fresh", description = "run again what has not changed, too")
  private boolean fresh;

  CheckCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Home home = Main.home();
    ShippedKit kit = ShippedKit.read(home.kit());
    Set<String> asked = Asked.tasks(Checker.tasks(kit), typed);
    Checked checked = check(home, kit, asked);
    out.print(Board.of(checked, asked));
    boolean wrong =
        checked.tasks().stream()
            .filter(task -> asked.contains(task.number()))
            .map(task -> checked.of(task).state())
            .anyMatch(state -> state == State.WRONG || state == State.NOT_COMPILED);
    return wrong ? 1 : 0;
  }

  private Checked check(Home home, ShippedKit kit, Set<String> asked) throws IOException {
    try (CheckProgress progress = CheckProgress.begin(out, "compiling and checking");
        Checker checker = Checker.open(home, kit)) {
      checker.prepare();
      return checker.check(asked, fresh, progress::checked);
    }
  }
}

package p02.student.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import p02.student.board.CheckProgress;
import p02.student.check.Checker;
import p02.student.home.Home;
import p02.student.watch.Watching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code p02 watch}: checks whatever is saved. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Checks whatever you save, and shows the first thing that is wrong.",
    footer = {"", "Keys: h next hint, n next task, l board, q quit"})
final class WatchCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Option(
      names = "--poll",
      description = "look at the files again and again: for WSL, containers and network folders")
  private boolean poll;

  WatchCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Home home = Main.home();
    boolean terminal = System.console() != null;
    try (CheckProgress progress = CheckProgress.begin(out, "starting: compiling and checking");
        Checker checker = Checker.open(home)) {
      Watching.watch(home, checker, out, new Watching.Manner(poll, terminal), progress);
    }
    return 0;
  }
}

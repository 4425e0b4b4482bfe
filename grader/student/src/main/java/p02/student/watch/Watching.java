package p02.student.watch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import p02.precheck.text.Wrapping;
import p02.student.board.Board;
import p02.student.board.CheckProgress;
import p02.student.board.NextStep;
import p02.student.check.Checked;
import p02.student.check.Checker;
import p02.student.check.TaskInfo;
import p02.student.check.TaskStanding.State;
import p02.student.hint.Hints;
import p02.student.home.Home;
import p02.student.home.Reasons;

/** Checks whatever is saved, and answers keys, until {@code q}. */
public final class Watching {
  /** An editor writes a file in several steps. */
  private static final long SETTLE_MILLIS = 30;

  private static final int MOST_WAITS = 10;

  private final Home home;
  private final Checker checker;
  private final PrintWriter out;
  private final List<Path> roots;
  private final Set<String> all;
  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private final Map<String, Integer> hints = new HashMap<>();
  private FolderState before = new FolderState(new TreeMap<>());
  private @Nullable Checked last;
  private String current = "";

  private Watching(Home home, Checker checker, PrintWriter out) {
    this.home = home;
    this.checker = checker;
    this.out = out;
    this.roots =
        List.of(home.sources(), home.answers(), home.properties().toAbsolutePath().getParent());
    this.all = checker.tasks().stream().map(TaskInfo::number).collect(Collectors.toSet());
  }

  /**
   * How to watch.
   *
   * @param poll whether to do without the system's word on saved files
   * @param terminal whether there is one
   */
  public record Manner(boolean poll, boolean terminal) {}

  /**
   * Watches until {@code q} is pressed.
   *
   * @param progress of the first check; its line ends here
   * @throws IOException if the folder cannot be read at the start
   */
  public static void watch(
      Home home, Checker checker, PrintWriter out, Manner manner, CheckProgress progress)
      throws IOException, InterruptedException {
    new Watching(home, checker, out).run(manner, progress);
  }

  private void run(Manner manner, CheckProgress progress) throws IOException, InterruptedException {
    checker.prepare();
    before = FolderState.of(roots);
    Checked first = checker.check(all, false, progress::checked);
    progress.close();
    show(first, Board.of(first), first.next());
    try (Saves saves = Saves.in(roots, manner.poll(), () -> signals.add(new Signal.Saved()));
        Keys keys =
            Keys.from(System.in, manner.terminal(), key -> signals.add(new Signal.Key(key)))) {
      // What was saved between the first look and this one.
      signals.add(new Signal.Saved());
      out.printf("%n  watching%s: save a file and it is checked.%n", manner(saves));
      out.printf("  %s%n", help(keys.single()));
      out.flush();
      checker.warmUp();
      while (answer(signals.take())) {
        out.flush();
      }
    }
  }

  private static String manner(Saves saves) {
    return saves.isTold() ? "" : ", by looking again and again";
  }

  private static String help(boolean single) {
    String keys = "h hint   n next task   l board   q quit";
    return single ? keys : keys + "   (then Enter)";
  }

  private boolean answer(Signal signal) throws InterruptedException {
    if (signal instanceof Signal.Key key) {
      return press(Character.toLowerCase(key.key()));
    }
    try {
      saved();
    } catch (IOException | RuntimeException e) {
      // A deleted folder or a full disk today may be there or empty again at the next save.
      out.print("\n" + Wrapping.hanging(2, "cannot check now: " + Reasons.of(e)));
    }
    return true;
  }

  private void saved() throws IOException, InterruptedException {
    Thread.sleep(SETTLE_MILLIS);
    signals.removeIf(Signal.Saved.class::isInstance);
    FolderState now = FolderState.of(roots);
    SortedSet<Path> changed = now.since(before);
    for (int i = 0; i < MOST_WAITS && now.isHalfWritten(changed); i++) {
      Thread.sleep(SETTLE_MILLIS);
      now = FolderState.of(roots);
      changed = now.since(before);
    }
    if (changed.isEmpty()) {
      return;
    }
    before = now;
    report(changed);
  }

  /** First what the saved files are about, then what else they touch: nobody waits for that. */
  private void report(SortedSet<Path> changed) throws IOException {
    Set<String> own =
        checker.tasks().stream()
            .filter(task -> changed.contains(home.sources().resolve(task.writtenIn() + ".java")))
            .map(TaskInfo::number)
            .collect(Collectors.toSet());
    long start = System.nanoTime();
    Checked first = checker.check(own.isEmpty() ? all : own, false);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    Optional<String> edited =
        Optional.ofNullable(last)
            .flatMap(earlier -> Edited.task(earlier, first.prepared().tree(), own));
    Optional<TaskInfo> focus = Focus.after(first, own, edited, current);
    show(first, Saved.of(first, changed, own, took, focus), focus);
    Set<String> touched = new TreeSet<>();
    Checked whole = first;
    for (TaskInfo task : first.tasks()) {
      if (first.of(task).state() == State.NOT_RUN) {
        if (!FolderState.of(roots).since(before).isEmpty()) {
          // Something newer comes first.
          return;
        }
        touched.add(task.number());
        whole = checker.check(Set.of(task.number()), false);
      }
    }
    last = whole;
    if (!touched.isEmpty()) {
      // Named, and no more: whoever saves a file stays with it.
      out.print(Saved.touched(whole, touched));
    }
  }

  private void show(Checked checked, String text, Optional<TaskInfo> focus) {
    last = checked;
    current = focus.map(TaskInfo::number).orElse("");
    out.print(text);
    out.flush();
  }

  private boolean press(char key) {
    Checked checked = last;
    if (key == 'q') {
      return false;
    } else if (checked == null) {
      return true;
    }
    switch (key) {
      case 'h' -> hint(checked);
      case 'n' -> next(checked);
      case 'l' -> out.print(Board.of(checked));
      case ' ', '\r', '\n' -> {
        // Pressed by habit.
      }
      default -> out.printf("  %s%n", help(true));
    }
    return true;
  }

  private void hint(Checked checked) {
    if (current.isEmpty()) {
      out.print(NextStep.of(checked, Optional.empty()));
      return;
    }
    int stage = hints.merge(current, 1, Integer::sum);
    try {
      out.print(Hints.read(home, current).stage(stage));
    } catch (IOException e) {
      out.printf("  %s%n", Reasons.of(e));
    }
  }

  /** The next task that is not right, around and around. */
  private void next(Checked checked) {
    List<TaskInfo> open =
        new ArrayList<>(
            checked.tasks().stream()
                .filter(task -> checked.of(task).state() != State.RIGHT)
                .toList());
    Optional<TaskInfo> next =
        open.stream()
            .filter(task -> task.number().compareTo(current) > 0)
            .findFirst()
            .or(() -> open.stream().findFirst());
    current = next.map(TaskInfo::number).orElse("");
    out.print(NextStep.of(checked, next));
  }
}

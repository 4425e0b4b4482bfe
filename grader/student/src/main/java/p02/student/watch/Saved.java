package p02.student.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import p02.student.board.NextStep;
import p02.student.board.Points;
import p02.student.board.Troubles;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;
import p02.student.check.TaskResult.State;

/** What is shown after a save: what was run, and the first thing that is wrong. */
final class Saved {
  private static final int MOST_FILES = 3;

  private Saved() {}

  static String of(Checked checked, SortedSet<Path> files, Duration took) {
    String names =
        files.stream()
            .limit(MOST_FILES)
            .map(file -> file.getFileName().toString())
            .collect(Collectors.joining(", "));
    String more =
        files.size() > MOST_FILES ? " and %d more".formatted(files.size() - MOST_FILES) : "";
    return String.format(
            Locale.ROOT,
            "%n  %s%s: %s   (%.2f s)%n",
            names,
            more,
            ran(checked, checked.ran()),
            took.toMillis() / 1000.0)
        + broken(checked)
        + focusStep(checked);
  }

  /** What else was run since the saved files are used there. */
  static String touched(Checked checked, Collection<String> touched) {
    return String.format(
        Locale.ROOT,
        "%n  touched by it: %s   (%s of %s points)%n",
        ran(checked, touched),
        Points.plain(checked.earned()),
        Points.plain(checked.points()));
  }

  /** What to do about the task to speak of. */
  static String focusStep(Checked checked) {
    return focus(checked)
        .map(task -> NextStep.of(checked, task))
        .orElseGet(() -> NextStep.of(checked));
  }

  /** The task to speak of: the first wrong one of those that were run, else the next one of all. */
  static Optional<TaskInfo> focus(Checked checked) {
    return checked.tasks().stream()
        .filter(task -> checked.ran().contains(task.number()))
        .filter(task -> checked.of(task).state() == State.WRONG)
        .min(Comparator.comparing(TaskInfo::number))
        .or(checked::next);
  }

  private static String ran(Checked checked, Collection<String> numbers) {
    List<TaskInfo> ran =
        checked.tasks().stream().filter(task -> numbers.contains(task.number())).toList();
    return ran.isEmpty()
        ? "nothing to run"
        : ran.stream()
            .map(task -> task.number() + " " + checked.of(task).state().sign())
            .collect(Collectors.joining("  "));
  }

  private static String broken(Checked checked) {
    return checked.prepared().broken().isEmpty() ? "" : Troubles.broken(checked);
  }
}

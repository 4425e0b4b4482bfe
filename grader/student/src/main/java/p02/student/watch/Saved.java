package p02.student.watch;

import java.nio.file.Path;
import java.time.Duration;
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
            "%n  %s%s: %s   (%.2f s, %s of %s points)%n",
            names,
            more,
            ran(checked),
            took.toMillis() / 1000.0,
            Points.plain(checked.earned()),
            Points.plain(checked.points()))
        + broken(checked)
        + focus(checked)
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

  private static String ran(Checked checked) {
    List<TaskInfo> ran =
        checked.tasks().stream().filter(task -> checked.ran().contains(task.number())).toList();
    return ran.isEmpty()
        ? "no task is touched"
        : ran.stream()
            .map(task -> task.number() + " " + checked.of(task).state().sign())
            .collect(Collectors.joining("  "));
  }

  private static String broken(Checked checked) {
    return checked.prepared().broken().isEmpty() ? "" : Troubles.broken(checked);
  }
}

package p02.student.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import p02.precheck.text.Wrapping;
import p02.student.board.NextStep;
import p02.student.board.Points;
import p02.student.board.Troubles;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;

/** What is shown after a save: what was run, and the first thing that is wrong. */
final class Saved {
  private static final int MOST_FILES = 3;

  private Saved() {}

  static String of(
      Checked checked, SortedSet<Path> files, Duration took, Optional<TaskInfo> focus) {
    String names =
        files.stream()
            .limit(MOST_FILES)
            .map(file -> file.getFileName().toString())
            .collect(Collectors.joining(", "));
    String more =
        files.size() > MOST_FILES ? " and %d more".formatted(files.size() - MOST_FILES) : "";
    String line =
        String.format(
            Locale.ROOT,
            "%s%s: %s   (%.2f s)",
            names,
            more,
            ran(checked, checked.ran()),
            took.toMillis() / 1000.0);
    String broken = checked.prepared().broken().isEmpty() ? "" : Troubles.broken(checked);
    return "\n" + Wrapping.hanging(2, line) + broken + NextStep.of(checked, focus);
  }

  /** What else was run since the saved files are used there. */
  static String touched(Checked checked, Collection<String> touched) {
    return "\n"
        + Wrapping.hanging(
            2,
            "touched by it: %s   (%s of %s points)"
                .formatted(
                    ran(checked, touched),
                    Points.plain(checked.earned()),
                    Points.plain(checked.points())));
  }

  private static String ran(Checked checked, Collection<String> numbers) {
    List<TaskInfo> ran =
        checked.tasks().stream().filter(task -> numbers.contains(task.number())).toList();
    return ran.isEmpty()
        ? "nothing to run"
        : ran.stream()
            .map(task -> task.number() + " " + checked.sign(task))
            .collect(Collectors.joining("  "));
  }
}

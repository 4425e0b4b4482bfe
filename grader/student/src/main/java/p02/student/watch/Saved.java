package p02.student.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import p02.precheck.text.Wrapping;
import p02.student.board.NextStep;
import p02.student.board.Points;
import p02.student.board.Reminders;
import p02.student.board.Troubles;
import p02.student.board.Unread;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;
import p02.student.check.TaskStanding.State;

/** What is shown after a save: what was run, and the first thing that is wrong. */
final class Saved {
  private static final int MOST_FILES = 3;

  private Saved() {}

  /**
   * The lines.
   *
   * @param files what was saved
   * @param own numbers of the tasks that these files are written for
   */
  static String of(
      Checked checked,
      SortedSet<Path> files,
      Set<String> own,
      Duration took,
      Optional<TaskInfo> focus) {
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
            breaks(checked, own) ? "does not compile" : told(checked, own),
            took.toMillis() / 1000.0);
    return "\n"
        + Wrapping.hanging(2, line)
        + id(checked, files)
        + unread(checked, files)
        + Troubles.broken(checked, around(checked, own))
        + NextStep.of(checked, focus);
  }

  /** What was run; as the tasks stand where their code is as it was when they were run. */
  private static String told(Checked checked, Set<String> own) {
    return checked.ran().isEmpty() && !own.isEmpty()
        ? "compiles, as before: " + ran(checked, own)
        : ran(checked, checked.ran());
  }

  /** Whether nothing could be run, since what was saved does not compile. */
  private static boolean breaks(Checked checked, Set<String> own) {
    return checked.ran().isEmpty()
        && checked.tasks().stream()
            .filter(task -> own.contains(task.number()))
            .anyMatch(task -> checked.of(task).state() == State.NOT_COMPILED);
  }

  /** Whose numbers the worksheets have now, or why nobody's, where the file of the id was saved. */
  private static String id(Checked checked, SortedSet<Path> files) {
    if (files.stream().noneMatch(file -> file.endsWith("student.properties"))) {
      return "";
    }
    String id = checked.prepared().tree().id();
    return (id.isEmpty() ? "" : Wrapping.hanging(2, "the worksheets have the numbers of " + id))
        + Reminders.id(checked);
  }

  /** Saved files that the marker does not read, and that nothing else speaks of. */
  private static String unread(Checked checked, SortedSet<Path> files) {
    return Unread.harmless(checked).entrySet().stream()
        .filter(each -> files.stream().anyMatch(file -> file.endsWith(each.getKey())))
        .map(each -> Unread.told(2, each.getKey(), each.getValue()))
        .collect(Collectors.joining());
  }

  /** All tasks of the problems that were saved; of all problems, where a helper was. */
  private static Set<String> around(Checked checked, Set<String> own) {
    Set<String> problems =
        checked.tasks().stream()
            .filter(task -> own.isEmpty() || own.contains(task.number()))
            .map(TaskInfo::problem)
            .collect(Collectors.toSet());
    return checked.tasks().stream()
        .filter(task -> problems.contains(task.problem()))
        .map(TaskInfo::number)
        .collect(Collectors.toSet());
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

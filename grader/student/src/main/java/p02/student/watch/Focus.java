package p02.student.watch;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;

/** Which task to speak of after a save. */
final class Focus {
  private Focus() {}

  /**
   * Whoever saves a file works on it: first the task that was worked on, then what is unfinished in
   * that file, then in its problem, and only then the next task in order. A file that no task is
   * written in, as a helper class, leads nowhere else: the task that was spoken of before stays.
   *
   * @param own numbers of the tasks that the saved files are written for
   * @param edited number of the task that was worked on, where that is known
   * @param before number of the task that was spoken of; empty if none was
   */
  static Optional<TaskInfo> after(
      Checked checked, Set<String> own, Optional<String> edited, String before) {
    Set<String> saved = own.isEmpty() && !before.isEmpty() ? Set.of(before) : own;
    Set<String> around = around(checked, saved);
    return edited
        .flatMap(task -> checked.unfinished(Set.of(task)))
        .or(() -> checked.unfinished(saved))
        .or(() -> checked.unfinished(around))
        .or(() -> later(checked, saved))
        .or(checked::next);
  }

  /** All tasks of these tasks' problems. */
  private static Set<String> around(Checked checked, Set<String> saved) {
    Set<String> problems =
        checked.tasks().stream()
            .filter(task -> saved.contains(task.number()))
            .map(TaskInfo::problem)
            .collect(Collectors.toSet());
    return checked.tasks().stream()
        .filter(task -> problems.contains(task.problem()))
        .map(TaskInfo::number)
        .collect(Collectors.toSet());
  }

  /** The first unfinished task that comes after these. */
  private static Optional<TaskInfo> later(Checked checked, Set<String> saved) {
    String last = saved.stream().max(String::compareTo).orElse("");
    Stream<TaskInfo> after =
        checked.tasks().stream().filter(task -> task.number().compareTo(last) > 0);
    return after.filter(task -> checked.unfinished(Set.of(task.number())).isPresent()).findFirst();
  }
}

package p02.student.watch;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;

/** Which task to speak of after a save. */
final class Focus {
  private Focus() {}

  /**
   * Whoever saves a file works on it: first what is unfinished there, then in its problem, then
   * what was spoken of before, and only then the next task of all.
   *
   * @param own numbers of the tasks that the saved files are written for
   * @param before number of the task that was spoken of; empty if none was
   */
  static Optional<TaskInfo> after(Checked checked, Set<String> own, String before) {
    Set<String> problems =
        checked.tasks().stream()
            .filter(task -> own.contains(task.number()))
            .map(TaskInfo::problem)
            .collect(Collectors.toSet());
    Set<String> around =
        checked.tasks().stream()
            .filter(task -> problems.contains(task.problem()))
            .map(TaskInfo::number)
            .collect(Collectors.toSet());
    return checked
        .unfinished(own)
        .or(() -> checked.unfinished(around))
        .or(() -> checked.unfinished(Set.of(before)))
        .or(checked::next);
  }
}

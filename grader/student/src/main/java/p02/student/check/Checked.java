package p02.student.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import p02.student.check.TaskResult.State;

/**
 * Everything that is known after a check.
 *
 * @param tasks all tasks
 * @param results task number to where it stands
 * @param places task number to path and line
 * @param prepared the code that was checked
 * @param emptyAnswers questions whose sheet is still empty
 * @param ran tasks that were run this time, in order
 */
public record Checked(
    List<TaskInfo> tasks,
    Map<String, TaskResult> results,
    Map<String, String> places,
    Prepared prepared,
    List<String> emptyAnswers,
    List<String> ran) {

  /** Where a task stands. */
  public TaskResult of(TaskInfo task) {
    return results.getOrDefault(task.number(), TaskResult.notRun(task.number()));
  }

  /** The first task in a state. */
  public Optional<TaskInfo> first(State state) {
    return tasks.stream().filter(task -> of(task).state() == state).findFirst();
  }

  /** What to work on: what does not compile, then the first wrong task, then the first open one. */
  public Optional<TaskInfo> next() {
    return first(State.NOT_COMPILED).or(() -> first(State.WRONG)).or(() -> first(State.OPEN));
  }

  /** The same among some tasks; that of all where these are done. */
  public Optional<TaskInfo> next(Set<String> asked) {
    return unfinished(asked).or(this::next);
  }

  /** The same among some tasks; nothing where these are done. */
  public Optional<TaskInfo> unfinished(Set<String> among) {
    return Stream.of(State.NOT_COMPILED, State.WRONG, State.OPEN)
        .flatMap(
            state ->
                tasks.stream()
                    .filter(task -> among.contains(task.number()) && of(task).state() == state))
        .findFirst();
  }

  /** Points of the tasks that are right here. */
  public double earned() {
    return tasks.stream()
        .filter(task -> of(task).state() == State.RIGHT)
        .mapToDouble(TaskInfo::points)
        .sum();
  }

  /** Points of all tasks. */
  public double points() {
    return tasks.stream().mapToDouble(TaskInfo::points).sum();
  }
}

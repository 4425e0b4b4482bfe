package p02.student.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.student.check.TaskStanding.State;
import p02.student.tree.EmptyAnswer;

/**
 * Everything that is known after a check.
 *
 * @param tasks all tasks
 * @param results task number to where it stands
 * @param causes number of a wrong task to the earlier wrong ones that it is built on, if there are
 *     any
 * @param places task number to path and line
 * @param prepared the code that was checked
 * @param emptyAnswers questions whose sheet is still empty
 * @param ran tasks that were run this time, in order, and those that nobody can run, since their
 *     methods are not as they came
 */
public record Checked(
    List<TaskInfo> tasks,
    Map<String, TaskStanding> results,
    Map<String, List<String>> causes,
    Map<String, String> places,
    PreparedTree prepared,
    List<EmptyAnswer> emptyAnswers,
    List<String> ran) {

  /** The sign of a task that is wrong and built on an earlier wrong one. */
  public static final String BUILT_ON_WRONG = "~";

  /** Numbers of all tasks. */
  public Set<String> numbers() {
    return tasks.stream().map(TaskInfo::number).collect(Collectors.toUnmodifiableSet());
  }

  /** Where a task stands. */
  public TaskStanding of(TaskInfo task) {
    return results.getOrDefault(task.number(), TaskStanding.notRun(task.number()));
  }

  /** The earlier wrong tasks that a wrong one is built on, so that it may be right but for them. */
  public List<String> causes(TaskInfo task) {
    return causes.getOrDefault(task.number(), List.of());
  }

  /** The board's sign for a task. */
  public String sign(TaskInfo task) {
    return causes(task).isEmpty() ? of(task).state().sign() : BUILT_ON_WRONG;
  }

  /** The first task in a state. */
  public Optional<TaskInfo> first(State state) {
    return tasks.stream().filter(task -> of(task).state() == state).findFirst();
  }

  /** What to work on: what does not compile, then the first wrong task, then the first open one. */
  public Optional<TaskInfo> next() {
    return first(State.NOT_COMPILED).or(() -> first(State.WRONG)).or(() -> first(State.OPEN));
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

  /**
   * What to work on after these tasks: first what is unfinished or was not run in their problems.
   */
  public Optional<TaskInfo> nextNear(Set<String> done) {
    Set<String> problems =
        tasks.stream()
            .filter(task -> done.contains(task.number()))
            .map(TaskInfo::problem)
            .collect(Collectors.toSet());
    List<TaskInfo> near = tasks.stream().filter(task -> problems.contains(task.problem())).toList();
    return unfinished(near.stream().map(TaskInfo::number).collect(Collectors.toSet()))
        .or(() -> near.stream().filter(task -> of(task).state() == State.NOT_RUN).findFirst())
        .or(this::next);
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

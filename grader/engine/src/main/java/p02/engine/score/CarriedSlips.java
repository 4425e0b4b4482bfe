package p02.engine.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import p02.engine.model.Feedback;
import p02.engine.model.Outcome;
import p02.engine.model.PointShare;
import p02.engine.model.TaskResult;

/**
 * An error is carried forward only from where there is one. A method that is right where its own
 * test asks answers as the oracle does, so that what is carried from it, too, rests on another
 * answer than its test saw: such a task earns what it is worth without earlier results. From one
 * that is right but for edges, edges alone are carried.
 */
final class CarriedSlips {
  private final Map<String, TaskResult> tasks;

  private CarriedSlips(Map<String, TaskResult> tasks) {
    this.tasks = tasks;
  }

  /**
   * What became of the tasks of a submission, with what may be carried.
   *
   * @param results problem number to task results
   */
  static Map<String, List<TaskResult>> settled(Map<String, List<TaskResult>> results) {
    CarriedSlips slips =
        new CarriedSlips(
            results.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(each -> each.task().number(), Function.identity())));
    Map<String, List<TaskResult>> settled = new LinkedHashMap<>();
    results.forEach(
        (problem, all) -> settled.put(problem, all.stream().map(slips::settled).toList()));
    return settled;
  }

  private TaskResult settled(TaskResult result) {
    Optional<Feedback.Carried> carried = result.feedback().carried();
    List<String> right = carried.map(this::right).orElse(List.of());
    return right.isEmpty() ? result : withoutThem(result, carried.orElseThrow().from(), right);
  }

  /** The earlier tasks that have no slip which could be carried here. */
  private List<String> right(Feedback.Carried carried) {
    boolean edgesAlone = carried.truth().equals(Outcome.RightButForEdges.KEPT);
    Standing most = edgesAlone ? Standing.RIGHT : Standing.RIGHT_BUT_FOR_EDGES;
    return Stream.of(carried.from().split(", "))
        .filter(number -> Standing.of(tasks.get(number)).compareTo(most) <= 0)
        .toList();
  }

  /** What an earlier task came to by itself. */
  private enum Standing {
    RIGHT,
    RIGHT_BUT_FOR_EDGES,
    WRONG;

    private static Standing of(@Nullable TaskResult earlier) {
      if (earlier == null || earlier.feedback().carried().isPresent()) {
        return WRONG;
      } else if (earlier.outcome() instanceof Outcome.RightButForEdges) {
        return RIGHT_BUT_FOR_EDGES;
      }
      return earlier.outcome().kept().equals(PointShare.ALL) ? RIGHT : WRONG;
    }
  }

  private static TaskResult withoutThem(TaskResult result, String from, List<String> right) {
    String numbers = String.join(", ", right);
    return result.carryingNothing(
        "It fits your results in %s, but nothing is carried from a task that is right by its own test (here %s). Check this task's formula, and that no digits are lost on the way, as in a float."
            .formatted(from, numbers),
        "%s fits other results of %s than its own test saw"
            .formatted(result.task().number(), numbers));
  }
}

package p02.engine.score;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import p02.engine.model.Feedback;
import p02.engine.model.PointShare;
import p02.engine.model.TaskResult;

/**
 * An error is carried forward only from where there is one. A task that is right for earlier
 * results, all of whose tasks have every point by themselves, earns what it is worth without them:
 * those methods answer otherwise than where their own tests asked, which no slip does.
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
    return carried.isPresent() && rightByThemselves(carried.get().from())
        ? withoutThem(result, carried.get())
        : result;
  }

  /** Whether all of these are tasks, and none of them has lost a point or borrowed one. */
  private boolean rightByThemselves(String from) {
    Set<String> numbers = Set.copyOf(Arrays.asList(from.split(", ")));
    return numbers.stream().allMatch(number -> isRightByItself(tasks.get(number)));
  }

  private static boolean isRightByItself(@Nullable TaskResult earlier) {
    return earlier != null
        && earlier.outcome().kept().equals(PointShare.ALL)
        && earlier.feedback().carried().isEmpty();
  }

  private static TaskResult withoutThem(TaskResult result, Feedback.Carried carried) {
    String from = carried.from();
    String why =
        "It fits what %s answers here, but %s is right where its own test asks, so that"
            + " there is no slip to carry.";
    return result.carryingNothing(
        why.formatted(from, from),
        "%s fits other results of %s than its own test saw"
            .formatted(result.task().number(), from));
  }
}

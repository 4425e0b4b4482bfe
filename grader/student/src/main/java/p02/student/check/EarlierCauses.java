package p02.student.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import p02.precheck.reach.Reach;
import p02.student.check.TaskStanding.State;

/**
 * Which wrong tasks may be wrong only by an earlier one. Marking counts a slip once: a task that
 * applies the right formula to the student's own earlier results is right there. Nobody can tell so
 * much here, without those formulas; but which of a problem's earlier tasks a task calls, and that
 * they are wrong, can be told. A method of an object is built on whatever earlier tasks put into
 * it.
 */
final class EarlierCauses {
  private final SkeletonMethods methods;

  EarlierCauses(SkeletonMethods methods) {
    this.methods = methods;
  }

  /**
   * Wrong task to the earlier wrong tasks of its problem that it is built on; worksheets call
   * nobody.
   */
  Map<String, List<String>> among(
      List<TaskInfo> tasks, Map<String, TaskStanding> results, Reached reached) {
    List<TaskInfo> wrong =
        tasks.stream().filter(task -> isWrong(results.get(task.number()))).toList();
    Map<String, List<String>> causes = new TreeMap<>();
    for (TaskInfo task : wrong) {
      List<String> called =
          wrong.stream()
              .filter(each -> each.problem().equals(task.problem()))
              .map(TaskInfo::number)
              .filter(number -> number.compareTo(task.number()) < 0)
              .filter(
                  number -> isCalled(number, task, reached) || isOfOneObject(number, task.number()))
              .toList();
      if (!called.isEmpty() && !task.isWorksheet()) {
        causes.put(task.number(), called);
      }
    }
    return causes;
  }

  /** What is refused is wrong for a reason of its own. */
  private static boolean isWrong(TaskStanding result) {
    return result != null && result.state() == State.WRONG && result.refused().isEmpty();
  }

  private boolean isOfOneObject(String earlier, String task) {
    return methods.of(task).stream()
        .filter(SkeletonMethods.Method::ofObject)
        .anyMatch(
            own -> methods.of(earlier).stream().anyMatch(each -> each.owner().equals(own.owner())));
  }

  private boolean isCalled(String earlier, TaskInfo task, Reached reached) {
    return methods.of(task.number()).stream()
        .map(own -> Reach.of(reached::facts, own.owner(), own.signature()))
        .anyMatch(
            all ->
                methods.of(earlier).stream()
                    .anyMatch(
                        each ->
                            all.getOrDefault(each.owner(), Set.of()).contains(each.signature())));
  }
}

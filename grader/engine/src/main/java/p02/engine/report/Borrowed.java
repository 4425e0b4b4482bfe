package p02.engine.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import p02.engine.model.Feedback;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedTask;

/**
 * Marks that rest on something else than the truth computed by the student's own code: the
 * reference stood in for a method, or an earlier slip was carried forward.
 */
public final class Borrowed {
  private Borrowed() {}

  /** Task number to the tasks for whose methods the reference stood in. */
  static Map<String, List<String>> standIns(GradeReport report) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    tasks(report)
        .filter(task -> !task.standIns().isEmpty())
        .forEach(task -> found.put(task.task().number(), task.standIns()));
    return found;
  }

  /** Task number to what its points are carried from, where it has points by that alone. */
  static Map<String, String> carried(GradeReport report) {
    Map<String, String> found = new LinkedHashMap<>();
    tasks(report)
        .filter(task -> task.score() > task.alone())
        .forEach(
            task ->
                task.feedback()
                    .carried()
                    .map(Feedback.Carried::from)
                    .ifPresent(from -> found.put(task.task().number(), from)));
    return found;
  }

  private static Stream<GradedTask> tasks(GradeReport report) {
    return report.problems().stream().flatMap(problem -> problem.tasks().stream());
  }
}

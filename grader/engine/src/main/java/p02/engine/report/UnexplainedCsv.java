package p02.engine.report;

import java.util.ArrayList;
import java.util.List;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedTask;
import p02.engine.model.Outcome;

/** {@code unexplained.csv}: wrong answers that no misconception explains, for the author. */
public final class UnexplainedCsv {
  private UnexplainedCsv() {}

  /** The file's content: {@code task,submission,values,message}, by task and submission. */
  public static String of(List<GradeReport> reports) {
    List<List<String>> rows = new ArrayList<>();
    for (GradeReport report : reports) {
      report.problems().stream()
          .flatMap(problem -> problem.tasks().stream())
          .filter(UnexplainedCsv::isUnexplained)
          .forEach(task -> rows.add(row(report, task)));
    }
    rows.sort((one, other) -> (one.get(0) + one.get(1)).compareTo(other.get(0) + other.get(1)));
    rows.add(0, List.of("task", "submission", "values", "message"));
    return Csv.of(rows);
  }

  private static boolean isUnexplained(GradedTask task) {
    return task.outcome().kind() == Outcome.Kind.FAILED
        && task.feedback().misconceptions().isEmpty()
        && !task.feedback().values().isEmpty();
  }

  private static List<String> row(GradeReport report, GradedTask task) {
    String message = task.outcome().message();
    return List.of(task.task().number(), report.submission(), task.feedback().values(), message);
  }
}

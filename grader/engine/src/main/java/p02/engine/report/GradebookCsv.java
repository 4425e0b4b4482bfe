package p02.engine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import p02.engine.model.Assignment;
import p02.engine.model.GradeReport;
import p02.engine.model.Problem;

/** {@code gradebook.csv}: a line for each submission, a column for each problem. */
public final class GradebookCsv {
  private GradebookCsv() {}

  /**
   * The file's content. A submission that was not graded has empty cells in place of marks: never a
   * silent zero.
   */
  public static String of(Assignment assignment, List<GradeReport> reports) {
    List<List<String>> rows = new ArrayList<>();
    Stream<String> problems = assignment.problems().stream().map(Problem::number);
    rows.add(
        Stream.concat(Stream.of("submission", "student", "score", "max_score"), problems).toList());
    reports.forEach(report -> rows.add(row(assignment, report)));
    return Csv.of(rows);
  }

  private static List<String> row(Assignment assignment, GradeReport report) {
    List<String> row = new ArrayList<>();
    row.add(report.submission());
    row.add(report.student());
    boolean graded = report.notGraded().isEmpty();
    row.add(graded ? NumberStyle.text(report.score()) : "");
    row.add(NumberStyle.text(assignment.points()));
    if (graded) {
      report.problems().forEach(problem -> row.add(NumberStyle.text(problem.score())));
    } else {
      assignment.problems().forEach(problem -> row.add(""));
    }
    return row;
  }
}

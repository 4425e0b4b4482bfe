package p02.desk.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import p02.desk.marks.FinalMark;
import p02.engine.report.Csv;
import p02.engine.report.NumberStyle;

/** A CSV with the columns of nbgrader's export, for whatever reads those. */
public final class NbgraderCsv {
  private static final List<String> COLUMNS =
      List.of(
          "assignment",
          "duedate",
          "timestamp",
          "student_id",
          "last_name",
          "first_name",
          "email",
          "raw_score",
          "late_submission_penalty",
          "score",
          "max_score");

  private NbgraderCsv() {}

  /**
   * The file's content; what the kit does not know is empty, and so is a mark that is not there.
   */
  public static String of(String assignment, List<FinalMark> marks) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    marks.forEach(mark -> rows.add(row(assignment, mark)));
    return Csv.of(rows);
  }

  private static List<String> row(String assignment, FinalMark mark) {
    String student = mark.student().isEmpty() ? mark.submission() : mark.student();
    return List.of(
        assignment,
        "",
        "",
        student,
        "",
        "",
        "",
        text(mark.automatic()),
        text(mark.late().map(Math::abs)),
        text(mark.whole()),
        text(mark.most()));
  }

  private static String text(Optional<Double> points) {
    return points.map(NumberStyle::text).orElse("");
  }
}

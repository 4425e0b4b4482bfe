package p02.desk.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import p02.engine.report.Csv;
import p02.engine.report.NumberStyle;

/** {@code final.csv}: the one file that everything which leaves the house is made from. */
public final class FinalCsv {
  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "submission",
          "student",
          "automatic",
          "written",
          "decisions",
          "late",
          "final",
          "max_score");

  private FinalCsv() {}

  /** The file's content: a header, then a line for each mark, in the order given. */
  public static String of(List<FinalMark> marks) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    marks.forEach(mark -> rows.add(row(mark)));
    return Csv.of(rows);
  }

  private static List<String> row(FinalMark mark) {
    return List.of(
        mark.submission(),
        mark.student(),
        text(mark.automatic()),
        text(mark.written()),
        text(mark.decisions()),
        text(mark.late()),
        text(mark.whole()),
        text(mark.most()));
  }

  private static String text(Optional<Double> points) {
    return points.map(NumberStyle::text).orElse("");
  }
}

package p02.desk.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import p02.desk.marks.FinalMark;
import p02.engine.report.Csv;
import p02.engine.report.NumberStyle;
import p02.engine.who.Member;

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
   * The file's content, with a line for each person, so that a team's members have one each; what
   * the kit does not know is empty, and so is a mark that is not there.
   *
   * @param members submission to those who handed it in
   */
  public static String of(
      String assignment, List<FinalMark> marks, Function<String, List<Member>> members) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    for (FinalMark mark : marks) {
      List<Member> those = members.apply(mark.submission());
      those.forEach(each -> rows.add(row(assignment, mark, each, those.size() == 1)));
    }
    return Csv.of(rows);
  }

  private static List<String> row(String assignment, FinalMark mark, Member one, boolean alone) {
    FullName name = FullName.of(one.name());
    return List.of(
        assignment,
        "",
        "",
        id(mark, one, alone),
        name.last(),
        name.first(),
        one.email(),
        text(mark.automatic()),
        text(mark.late().map(Math::abs)),
        text(mark.whole()),
        text(mark.most()));
  }

  /** The submission's name means one person only where one person handed in. */
  private static String id(FinalMark mark, Member one, boolean alone) {
    List<String> words =
        alone
            ? List.of(mark.student(), one.student(), mark.submission())
            : List.of(one.student(), one.email(), one.number(), one.name());
    return words.stream().filter(word -> !word.isBlank()).findFirst().orElse("");
  }

  private static String text(Optional<Double> points) {
    return points.map(NumberStyle::text).orElse("");
  }
}

package p02.desk.views;

import java.util.ArrayList;
import java.util.List;
import p02.desk.written.Answer;
import p02.desk.written.CriterionMark;
import p02.desk.written.QuestionMark;
import p02.desk.written.WrittenMark;
import p02.engine.report.NumberStyle;

/**
 * One written question, as the student reads its mark in the report.
 *
 * @param question as {@code 3.5b}
 * @param points as {@code 3 of 4}; or that it is not marked yet
 * @param note why no criteria are listed; empty where they are, or none is marked
 * @param criteria in the rubric's order
 */
public record WrittenView(String question, String points, String note, List<Line> criteria) {
  /**
   * One criterion.
   *
   * @param asks what was looked for
   * @param points as {@code 0.5 of 1}
   * @param met whether all of its points were earned
   * @param says the rubric's sentence and the comment, as far as there are any
   */
  public record Line(String asks, String points, boolean met, List<String> says) {}

  /** Copies the list. */
  public WrittenView {
    criteria = List.copyOf(criteria);
  }

  /** All questions of a submission; what is marked in part is not shown yet. */
  static List<WrittenView> of(WrittenMark mark) {
    return mark.questions().stream().map(WrittenView::of).toList();
  }

  private static WrittenView of(QuestionMark mark) {
    if (mark.whole().isPresent()) {
      return whole(mark);
    }
    String most = NumberStyle.text(mark.rubric().points());
    String points =
        mark.points().map(each -> NumberStyle.text(each) + " of " + most).orElse("not marked yet");
    boolean empty = mark.answer() instanceof Answer.Empty && !mark.isBegun();
    String note = empty ? "No answer: " + ((Answer.Empty) mark.answer()).why() + "." : "";
    return new WrittenView(
        mark.rubric().question(),
        points,
        note,
        mark.isMarked() && !empty
            ? mark.criteria().stream().map(WrittenView::line).toList()
            : List.of());
  }

  /** What was decided stands with its reason among the decisions. */
  private static WrittenView whole(QuestionMark mark) {
    String points =
        mark.isExcused()
            ? "does not count"
            : "%s of %s"
                .formatted(
                    NumberStyle.text(mark.points().orElseThrow()), NumberStyle.text(mark.most()));
    String note = mark.isExcused() ? "You are excused." : "Marked as a whole.";
    return new WrittenView(mark.rubric().question(), points, note, List.of());
  }

  private static Line line(CriterionMark mark) {
    double points = mark.points().orElse(0.0);
    List<String> says = new ArrayList<>();
    if (!mark.say().isEmpty()) {
      says.add(mark.say());
    }
    if (!mark.comment().isEmpty()) {
      says.add(mark.comment());
    }
    return new Line(
        mark.criterion().asks(),
        "%s of %s".formatted(NumberStyle.text(points), NumberStyle.text(mark.criterion().points())),
        points >= mark.criterion().points(),
        List.copyOf(says));
  }
}

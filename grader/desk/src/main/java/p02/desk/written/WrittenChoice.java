package p02.desk.written;

import java.util.stream.Collectors;
import p02.desk.decision.Ruling;
import p02.engine.failure.UserMistake;
import p02.engine.report.NumberStyle;
import p02.engine.rubric.Questions;
import p02.engine.rubric.Rubric;

/** What a person types where a criterion is marked: an item of the rubric, or points. */
public final class WrittenChoice {
  private WrittenChoice() {}

  /** The word that means a ruling. */
  public static String text(Ruling.Written written) {
    return written.item().equals(Rubric.BY_HAND)
        ? NumberStyle.text(written.points())
        : written.item();
  }

  /**
   * The ruling that a word means. All points and none are items, so that they move with the rubric;
   * any other number is points by hand.
   *
   * @throws UserMistake if there is no such question, criterion or item
   */
  public static Ruling.Written of(
      Questions questions, String question, String criterion, String word) {
    Rubric rubric = questions.rubrics().get(question);
    if (rubric == null) {
      throw new UserMistake(
          "question \"%s\" is none of %s"
              .formatted(question, String.join(", ", questions.rubrics().keySet())));
    }
    Rubric.Criterion asked =
        rubric
            .criterion(criterion)
            .orElseThrow(
                () ->
                    new UserMistake(
                        "criterion \"%s\" is none of question %s: %s"
                            .formatted(
                                criterion,
                                question,
                                rubric.criteria().stream()
                                    .map(Rubric.Criterion::id)
                                    .collect(Collectors.joining(", ")))));
    return of(question, asked, word);
  }

  /** The same where the criterion is known. */
  public static Ruling.Written of(String question, Rubric.Criterion asked, String word) {
    return asked
        .item(word)
        .map(item -> ruling(question, asked, item.id(), item.points()))
        .orElseGet(() -> byNumber(question, asked, word));
  }

  private static Ruling.Written byNumber(String question, Rubric.Criterion asked, String word) {
    double points = number(asked, word);
    if (!(points >= 0 && points <= asked.points())) {
      throw new UserMistake(
          "%s points of %s: give 0 to %2$s"
              .formatted(NumberStyle.text(points), NumberStyle.text(asked.points())));
    }
    String item =
        points == 0 ? Rubric.NONE : points == asked.points() ? Rubric.FULL : Rubric.BY_HAND;
    return ruling(question, asked, item, points);
  }

  private static double number(Rubric.Criterion asked, String word) {
    try {
      // Spreadsheets in many languages write 0,5.
      return Double.parseDouble(word.replace(',', '.'));
    } catch (NumberFormatException e) {
      throw new UserMistake(
          "\"%s\" is neither points nor one of %s"
              .formatted(
                  word,
                  asked.items().stream().map(Rubric.Item::id).collect(Collectors.joining(", "))));
    }
  }

  private static Ruling.Written ruling(
      String question, Rubric.Criterion asked, String item, double points) {
    return new Ruling.Written(question, asked.id(), item, points, asked.points(), "");
  }
}

package p02.desk.written;

import java.util.Optional;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;
import p02.engine.rubric.Rubric;

/**
 * What one criterion of one answer came to.
 *
 * @param criterion as the rubric has it now
 * @param by the decision; none where nobody marked it, or decisions contradict each other
 * @param points by the rubric as it is now; none where it is not marked
 * @param open why it is not marked; empty if it is
 */
public record CriterionMark(
    Rubric.Criterion criterion, Optional<Decision> by, Optional<Double> points, String open) {

  /** One that nobody marked. */
  static CriterionMark open(Rubric.Criterion criterion, String why) {
    return new CriterionMark(criterion, Optional.empty(), Optional.empty(), why);
  }

  /** One that is 0 since there is no answer. */
  static CriterionMark nothing(Rubric.Criterion criterion) {
    return new CriterionMark(criterion, Optional.empty(), Optional.of(0.0), "");
  }

  /** One that a decision marked. */
  static CriterionMark of(Rubric.Criterion criterion, Decision decision) {
    Ruling.Written written = (Ruling.Written) decision.what();
    Optional<Double> points =
        written.item().equals(Rubric.BY_HAND)
            ? Optional.of(share(written) * criterion.points())
            : criterion.item(written.item()).map(Rubric.Item::points);
    String open =
        points.isPresent()
            ? ""
            : "the rubric has no answer \"%s\" any more".formatted(written.item());
    return new CriterionMark(criterion, Optional.of(decision), points, open);
  }

  private static double share(Ruling.Written written) {
    return written.of() > 0 ? written.points() / written.of() : 0;
  }

  /** The item that was chosen; nothing where none was. */
  public Optional<String> item() {
    return by.map(decision -> ((Ruling.Written) decision.what()).item());
  }

  /** Whether it was marked on another text than this answer. */
  public boolean isOfAnother(Answer answer) {
    return by.filter(each -> ((Ruling.Written) each.what()).isOfAnother(answer.digest()))
        .isPresent();
  }

  /** The rubric's sentence for the student; empty where it has none. */
  public String say() {
    return item().flatMap(criterion::item).map(Rubric.Item::say).orElse("");
  }

  /** The comment for the student; empty where there is none. */
  public String comment() {
    return by.map(Decision::why).orElse("");
  }
}

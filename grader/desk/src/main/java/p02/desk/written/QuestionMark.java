package p02.desk.written;

import java.util.List;
import java.util.Optional;
import p02.engine.rubric.Rubric;

/**
 * What one answer came to.
 *
 * @param rubric as it is now
 * @param answer what was handed in
 * @param criteria one mark for each of the rubric's
 */
public record QuestionMark(Rubric rubric, Answer answer, List<CriterionMark> criteria) {
  /** Copies the list. */
  public QuestionMark {
    criteria = List.copyOf(criteria);
  }

  /** Whether every criterion is marked. */
  public boolean isMarked() {
    return criteria.stream().allMatch(each -> each.points().isPresent());
  }

  /** Whether somebody marked a criterion. */
  public boolean isBegun() {
    return criteria.stream().anyMatch(each -> each.by().isPresent());
  }

  /** The points of all criteria; nothing as long as one is not marked. */
  public Optional<Double> points() {
    return isMarked()
        ? Optional.of(criteria.stream().mapToDouble(each -> each.points().orElse(0.0)).sum())
        : Optional.empty();
  }
}

package p02.desk.written;

import java.util.List;
import java.util.Optional;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;
import p02.engine.rubric.Rubric;

/**
 * What one answer came to.
 *
 * @param rubric as it is now
 * @param answer what was handed in
 * @param criteria one mark for each of the rubric's
 * @param whole the decision on the question as a whole, in place of its criteria: points by hand,
 *     or that it does not count
 */
public record QuestionMark(
    Rubric rubric, Answer answer, List<CriterionMark> criteria, Optional<Decision> whole) {
  /** Copies the list. */
  public QuestionMark {
    criteria = List.copyOf(criteria);
  }

  /** Whether it does not count for this student. */
  public boolean isExcused() {
    return whole.filter(each -> each.what() instanceof Ruling.Excused).isPresent();
  }

  /** Whether every criterion is marked, or the question as a whole is decided. */
  public boolean isMarked() {
    return whole.isPresent() || criteria.stream().allMatch(each -> each.points().isPresent());
  }

  /** Whether another text was handed in since a criterion was marked. */
  public boolean isOfAnother() {
    return whole.isEmpty() && criteria.stream().anyMatch(each -> each.isOfAnother(answer));
  }

  /** Whether somebody marked a criterion, or decided on the whole. */
  public boolean isBegun() {
    return whole.isPresent() || criteria.stream().anyMatch(each -> each.by().isPresent());
  }

  /** The most that can be earned; 0 where it does not count. */
  public double most() {
    return isExcused() ? 0 : rubric.points();
  }

  /** The points of all criteria, or of the whole; nothing as long as they are not marked. */
  public Optional<Double> points() {
    if (whole.isPresent()) {
      return Optional.of(
          whole.get().what() instanceof Ruling.Mark mark ? share(mark) * most() : 0.0);
    }
    return isMarked()
        ? Optional.of(criteria.stream().mapToDouble(each -> each.points().orElse(0.0)).sum())
        : Optional.empty();
  }

  private static double share(Ruling.Mark mark) {
    return mark.of() > 0 ? mark.points() / mark.of() : 0;
  }
}

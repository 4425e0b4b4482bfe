package p02.engine.rubric;

import java.util.List;

/**
 * How one written question is marked.
 *
 * @param question as {@code 3.5a}
 * @param points in all
 * @param criteria in the order in which they are marked
 */
public record Rubric(String question, double points, List<Criterion> criteria) {
  /** Copies the list. */
  public Rubric {
    criteria = List.copyOf(criteria);
  }

  /**
   * One thing that an answer must hold.
   *
   * @param id unique in its rubric; decisions name it
   * @param points what it is worth
   * @param asks what is looked for, in the student's words; stands on the answer sheet
   * @param earns what earns it, for who marks
   * @param partial answers that earn a part
   * @param misconceptions answers that earn nothing, and what to say
   */
  public record Criterion(
      String id,
      double points,
      String asks,
      String earns,
      List<Partial> partial,
      List<Misconception> misconceptions) {
    /** Copies the lists; a criterion without them has none. */
    public Criterion {
      partial = partial == null ? List.of() : List.copyOf(partial);
      misconceptions = misconceptions == null ? List.of() : List.copyOf(misconceptions);
    }
  }

  /**
   * An answer that earns a part.
   *
   * @param id unique in its criterion
   * @param points of the criterion's
   * @param when how it is told from others, for who marks
   * @param say the sentence for the student
   */
  public record Partial(String id, double points, String when, String say) {}

  /**
   * An answer that is wrong in a way that many are.
   *
   * @param id unique in its criterion
   * @param when how it is told from others, for who marks
   * @param say the sentence for the student
   */
  public record Misconception(String id, String when, String say) {}
}

package p02.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * What a good tutor would write beside a task.
 *
 * @param misconceptions the mistakes that explain a wrong answer completely; mostly none or one
 * @param carried what was carried forward from the student's own earlier results, if anything was
 * @param values the student's values on the fixtures, shortened; empty where they are right
 * @param answer all values of a wrong answer, if they are few enough to be kept
 * @param flags what the instructor alone should look at
 * @param details what an explanation or an audit asked for; empty in a batch
 * @param othersAsked whether the class's other ids had a say
 */
public record Feedback(
    List<Named> misconceptions,
    Optional<Carried> carried,
    String values,
    Optional<Answer> answer,
    List<String> flags,
    List<Detail> details,
    boolean othersAsked) {
  /** Nothing to add. */
  public static final Feedback NONE =
      new Feedback(List.of(), Optional.empty(), "", Optional.empty(), List.of(), List.of(), false);

  /** Copies the lists. */
  public Feedback {
    flags = List.copyOf(flags);
    details = List.copyOf(details);
    misconceptions = List.copyOf(misconceptions);
  }

  /** The same, noting that the class's other ids had a say. */
  public Feedback askingOthers() {
    return new Feedback(misconceptions, carried, values, answer, flags, details, true);
  }

  /** The same, with nothing carried, and these flags in place of its own. */
  public Feedback carryingNothing(List<String> otherFlags) {
    return new Feedback(
        misconceptions, Optional.empty(), values, answer, otherFlags, details, othersAsked);
  }

  /**
   * A misconception of the catalogue.
   *
   * @param id as {@code hidden-bias-dropped}
   * @param sentence what happened and where to look
   */
  public record Named(String id, String sentence) {}

  /**
   * All values of an answer, and how far others may be off that agree with it.
   *
   * @param values to six significant digits, as {@code 3; [2] 0.5 1}
   * @param relative {@code |a − b| ≤ absolute + relative · |b|}
   * @param absolute see there
   */
  public record Answer(String values, double relative, double absolute) {}

  /** One published fact. */
  public record Detail(String key, String value) {}

  /**
   * An error carried forward.
   *
   * @param from the tasks that the earlier results belong to
   * @param truth the share of the points that the answer would earn without them
   */
  public record Carried(String from, PointShare truth) {}
}

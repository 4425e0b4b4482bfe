package p02.engine.report;

import java.util.ArrayList;
import java.util.List;
import p02.engine.model.Feedback;
import p02.engine.model.GradedTask;
import p02.worker.FactKeys;

/**
 * Every value of a task beside what was expected.
 *
 * @param tolerance in words; empty if no value was compared
 * @param lines in the order in which they were asked for
 */
public record Explained(String tolerance, List<Line> lines) {
  /** Copies the list. */
  public Explained {
    lines = List.copyOf(lines);
  }

  /**
   * One value.
   *
   * @param what was computed, from which input
   * @param yours the student's
   * @param expected the oracle's
   * @param distance how far the two are apart, in tolerances; – where they differ in kind
   * @param right whether it counts
   */
  public record Line(String what, String yours, String expected, String distance, boolean right) {}

  /** From what the hidden test published. */
  public static Explained of(GradedTask task) {
    String tolerance = "";
    List<Line> lines = new ArrayList<>();
    String what = "";
    String yours = "";
    String expected = "";
    String distance = "";
    for (Feedback.Detail detail : task.feedback().details()) {
      switch (detail.key()) {
        case FactKeys.TOLERANCE -> tolerance = detail.value();
        case FactKeys.DETAIL_WHAT -> what = detail.value();
        case FactKeys.DETAIL_YOURS -> yours = detail.value();
        case FactKeys.DETAIL_EXPECTED -> expected = detail.value();
        case FactKeys.DETAIL_DISTANCE -> distance = detail.value();
        case FactKeys.DETAIL_RIGHT ->
            lines.add(
                new Line(what, yours, expected, distance, Boolean.parseBoolean(detail.value())));
        default -> throw new IllegalArgumentException("not of an explanation: " + detail.key());
      }
    }
    return new Explained(tolerance, lines);
  }
}

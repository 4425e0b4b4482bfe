package p02.engine.batch;

import java.util.List;
import p02.engine.model.GradeReport;

/**
 * A finished submission.
 *
 * @param report its marks
 * @param seconds wall time to read it and to find its verdicts; without waiting for a proof
 * @param processor seconds of processor time that its workers took; 0 where no worker was asked
 * @param choices things of which the instructor must say which one counts; mostly none
 */
public record MarkedSubmission(
    GradeReport report, double seconds, double processor, List<String> choices) {
  /** Copies the list. */
  public MarkedSubmission {
    choices = List.copyOf(choices);
  }

  /** One where nothing is to be chosen. */
  MarkedSubmission(GradeReport report, double seconds, double processor) {
    this(report, seconds, processor, List.of());
  }

  /** The same with another report. */
  MarkedSubmission with(GradeReport other) {
    return new MarkedSubmission(other, seconds, processor, choices);
  }
}

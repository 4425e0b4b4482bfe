package p02.engine.batch;

import p02.engine.model.GradeReport;

/**
 * A finished submission.
 *
 * @param report its marks
 * @param seconds wall time to read it and to find its verdicts; without waiting for a proof
 * @param processor seconds of processor time that its workers took; 0 where no worker was asked
 */
public record MarkedSubmission(GradeReport report, double seconds, double processor) {
  /** The same with another report. */
  MarkedSubmission with(GradeReport other) {
    return new MarkedSubmission(other, seconds, processor);
  }
}

package p02.engine.batch;

import java.util.ArrayList;
import java.util.List;
import p02.engine.model.GradeReport;
import p02.engine.model.Judged;
import p02.engine.score.Scorer;

/**
 * A submission whose verdicts count.
 *
 * @param job the submission
 * @param judged its verdicts
 * @param flags what the instructor should know of how it was judged
 * @param seconds wall time that preparing and judging it took, the last time
 * @param processor seconds of processor time that its workers took, the last time
 */
record Settled(
    MarkingJob job, Judged judged, List<String> flags, double seconds, double processor) {
  /** Verdicts for which nothing had to run. */
  static Settled atOnce(MarkingJob job, Judged judged) {
    return new Settled(job, judged, List.of(), 0, 0);
  }

  Settled flagged(String flag) {
    return new Settled(job, judged, List.of(flag), seconds, processor);
  }

  /** The submission with its points. */
  MarkedSubmission scored(Scorer scorer) {
    List<String> all = new ArrayList<>(job.flags());
    all.addAll(flags);
    GradeReport report = scorer.report(job.submission(), job.asked().student(), judged, all);
    return new MarkedSubmission(report, job.reading() + seconds, processor);
  }
}

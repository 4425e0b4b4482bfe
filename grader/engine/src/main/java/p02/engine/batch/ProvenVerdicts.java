package p02.engine.batch;

import java.util.ArrayList;
import java.util.List;
import p02.engine.model.GradeReport;
import p02.engine.model.Verdicts;
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
record ProvenVerdicts(
    MarkingJob job, Verdicts judged, List<String> flags, double seconds, double processor) {
  /** Verdicts for which nothing had to run. */
  static ProvenVerdicts atOnce(MarkingJob job, Verdicts judged) {
    return new ProvenVerdicts(job, judged, List.of(), 0, 0);
  }

  ProvenVerdicts flagged(String flag) {
    return new ProvenVerdicts(job, judged, List.of(flag), seconds, processor);
  }

  /** The submission with its points. */
  MarkedSubmission scored(Scorer scorer) {
    List<String> all = new ArrayList<>(job.flags());
    all.addAll(flags);
    GradeReport report = scorer.report(job.submission(), job.request().student(), judged, all);
    return new MarkedSubmission(report, job.reading() + seconds, processor);
  }
}

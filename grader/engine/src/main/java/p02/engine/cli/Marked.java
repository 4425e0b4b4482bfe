package p02.engine.cli;

import p02.engine.model.GradeReport;

/**
 * A finished submission.
 *
 * @param report its marks
 * @param seconds wall time to read it and to find its verdicts; without waiting for a canary
 * @param processor seconds of processor time that its workers took; 0 where no worker was asked
 */
record Marked(GradeReport report, double seconds, double processor) {}

package p02.engine.cli;

import p02.engine.model.GradeReport;

/**
 * A finished submission.
 *
 * @param report its marks
 * @param seconds wall time from reading to the last verdict
 */
record Marked(GradeReport report, double seconds) {}

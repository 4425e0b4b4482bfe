package p02.engine.report;

/**
 * A part of a student's source.
 *
 * @param file its path in the submission
 * @param line where it begins, counted from 1
 * @param text as it was handed in
 */
public record CodePart(String file, long line, String text) {}

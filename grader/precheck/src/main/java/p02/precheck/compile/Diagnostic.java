package p02.precheck.compile;

/**
 * One complaint of the compiler.
 *
 * @param path the file, as it lay in the submission
 * @param line 1-based line, 0 if unknown
 * @param message javac's own words, in English
 */
public record Diagnostic(String path, long line, String message) {}

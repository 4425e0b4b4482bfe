package p02.precheck.compile;

/**
 * One Java source of a submission.
 *
 * @param path where it lay inside the submission, with {@code /} as separator
 * @param className the fully qualified name that its place implies, as {@code
 *     p02.problem31.ReluNetwork}
 * @param text its content, decoded, without a byte-order mark
 */
public record SourceFile(String path, String className, String text) {}

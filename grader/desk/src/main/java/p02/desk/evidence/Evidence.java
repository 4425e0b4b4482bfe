package p02.desk.evidence;

/**
 * One thing that was found out about an answer. It gives no points and takes none.
 *
 * @param kind of thing
 * @param says what was found, in one sentence
 * @param source where that comes from, as {@code runs.csv, line 4}
 */
public record Evidence(Kind kind, String says, String source) {
  /** What evidence is about. */
  public enum Kind {
    /** There is no text, or next to none. */
    EMPTINESS,
    /** A number that the question is about. */
    NUMBER,
    /** A figure, and the student's own log of experiments. */
    EXPERIMENT,
    /** Words that others wrote, too. */
    COPY,
    /** What the text claims, and what the code answers. */
    CLAIM
  }
}

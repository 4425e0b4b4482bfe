package p02.hidden;

/**
 * One observation.
 *
 * @param told what was computed, from which input; a {@link Fixture} is not written before it is
 *     read
 * @param content what came out
 */
public record Sight(CharSequence told, Content content) {
  /** What was computed, as text. */
  public String what() {
    return told.toString();
  }
}

package p02.hidden.observe;

import p02.hidden.script.Fixture;

/**
 * One observation: a case and what came of it.
 *
 * @param description what was computed, from which input; a {@link Fixture} is not written before
 *     it is read
 * @param content what came out
 * @param of what the case tests
 * @param place the student's line that an exception came from; empty if there was none
 */
public record Observation(CharSequence description, Content content, Case of, String place) {
  /** What was computed, as text. */
  public String what() {
    return description.toString();
  }

  /** Whether a right answer may honestly forget this case. */
  public boolean isEdge() {
    return of.isEdge();
  }
}

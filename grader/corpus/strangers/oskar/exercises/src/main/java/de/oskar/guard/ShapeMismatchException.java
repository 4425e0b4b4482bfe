package de.oskar.guard;

import java.util.Arrays;

/** Two shapes do not fit. */
public final class ShapeMismatchException extends AssignmentException {
  private static final long serialVersionUID = 20260102L;

  private final long[] expected;
  private final long[] actual;

  /** Creates the exception; -1 in expected stands for any size. */
  public ShapeMismatchException(String argument, long[] expected, long[] actual) {
    super(
        argument,
        "%s has shape %s, but %s was expected (-1: any size)",
        argument,
        Arrays.toString(actual),
        Arrays.toString(expected));
    this.expected = expected.clone();
    this.actual = actual.clone();
  }

  /** What was expected (a defensive copy). */
  public long[] expected() {
    return expected.clone();
  }

  /** What came (a defensive copy). */
  public long[] actual() {
    return actual.clone();
  }
}

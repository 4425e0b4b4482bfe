package p02.util;

import java.util.Arrays;

/** Thrown if the shape of an array is not the expected one. */
public final class ShapeMismatchException extends InvalidArgumentException {
  private static final long serialVersionUID = 1L;

  private final long[] expected;
  private final long[] actual;

  /**
   * An exception about a shape.
   *
   * @param argument the name of the argument
   * @param expected the shape that it should have; -1 stands for any size
   * @param actual the shape that it has
   */
  public ShapeMismatchException(String argument, long[] expected, long[] actual) {
    super(
        argument,
        String.format("expected shape %s, got %s", Arrays.toString(expected), Arrays.toString(actual)));
    this.expected = Arrays.copyOf(expected, expected.length);
    this.actual = actual.clone();
  }

  /** The expected shape, a copy. */
  public long[] expected() {
    return expected.clone();
  }

  /** The actual shape, a copy. */
  public long[] actual() {
    return actual.clone();
  }
}

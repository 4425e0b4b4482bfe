package p02.quality;

import java.util.Arrays;

/** An array does not have the shape that it should. */
public final class ShapeMismatchException extends ContractViolation {
  private static final long serialVersionUID = 1L;

  private final long[] expected;
  private final long[] actual;

  public ShapeMismatchException(String argument, long[] expected, long[] actual) {
    super(
        argument,
        String.format(
            "argument '%s' has shape %s, %s was expected",
            argument,
            Arrays.toString(actual),
            expected.length == 0 ? "another" : Arrays.toString(expected)));
    this.expected = expected.clone();
    this.actual = actual.clone();
  }

  public long[] expected() {
    return expected.clone();
  }

  public long[] actual() {
    return Arrays.copyOf(actual, actual.length);
  }

  @Override
  public String category() {
    return "shape";
  }
}

package p02.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Preconditions. Each method gives its argument back, so that it can be used in an expression:
 * {@code this.width = Require.atLeast("width", width, 1)}.
 */
public final class Require {
  /** Below this a difference counts as none. */
  public static final double EPSILON = 1e-12;

  private Require() {
    throw new AssertionError("no instances of " + Require.class.getName());
  }

  public static <T> T notNull(String name, T value) {
    if (Objects.isNull(value)) {
      throw new MissingArgumentException(name);
    }
    return value;
  }

  public static int atLeast(String name, int value, int least) {
    if (value < least) {
      throw new OutOfRangeException(
          name, value, least == 0 ? "non-negative" : String.format("at least %,d", least));
    }
    return value;
  }

  public static int between(String name, int value, int low, int high) {
    assert low <= high : "invariant: " + low + " <= " + high;
    if (value < low || value > high) {
      throw new OutOfRangeException(
          name,
          value,
          low == high
              ? String.format("exactly %d", low)
              : String.format("between %d and %d (inclusive)", low, high));
    }
    return value;
  }

  public static double number(String name, double value) {
    if (Double.isNaN(value)) {
      throw new NotANumberException(name);
    }
    return value;
  }

  public static double finite(String name, double value) {
    number(name, value);
    if (!Double.isFinite(value)) {
      throw new OutOfRangeException(name, value, "finite");
    }
    return value;
  }

  public static double positive(String name, double value) {
    if (!(value > 0)) {
      throw new OutOfRangeException(name, value, "greater than 0");
    }
    return value;
  }

  public static double inUnitInterval(String name, double value) {
    if (!(value >= 0 && value < 1)) {
      throw new OutOfRangeException(
          name,
          value,
          String.format(Locale.ROOT, "in [%.0f, %.0f)", 0.0, 1.0));
    }
    return value;
  }

  /** Checks the length, then gives a defensive copy. */
  public static double[] vector(String name, double[] value, int length) {
    notNull(name, value);
    if (value.length != length) {
      throw new ShapeMismatchException(
          name, new long[] {length}, new long[] {value.length});
    }
    return value.clone();
  }

  /** Checks rows and columns, then gives a deep copy. */
  public static double[][] matrix(String name, double[][] value, int rows, int columns) {
    notNull(name, value);
    if (value.length != rows) {
      throw new ShapeMismatchException(
          name, new long[] {rows, columns}, new long[] {value.length});
    }
    double[][] copy = new double[rows][];
    for (int i = 0; i < rows; i++) {
      copy[i] = vector(String.format("%s[%d]", name, i), value[i], columns);
    }
    return copy;
  }

  public static INDArray rank(String name, INDArray value, int rank) {
    notNull(name, value);
    if (value.rank() != rank) {
      throw new ShapeMismatchException(name, new long[0], value.shape());
    }
    return value;
  }

  /** -1 in {@code shape} stands for any size. */
  public static INDArray shape(String name, INDArray value, long... shape) {
    notNull(name, value);
    long[] actual = value.shape();
    boolean fits = actual.length == shape.length;
    for (int i = 0; fits && i < shape.length; i++) {
      fits = shape[i] == -1 || shape[i] == actual[i];
    }
    if (!fits) {
      throw new ShapeMismatchException(name, shape, actual);
    }
    return value;
  }

  public static void sameShape(String left, INDArray a, String right, INDArray b) {
    notNull(left, a);
    notNull(right, b);
    if (!Arrays.equals(a.shape(), b.shape())) {
      throw new ShapeMismatchException(right, a.shape(), b.shape());
    }
  }
}

package de.oskar.guard;

import java.util.Arrays;
import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Validation of arguments. Every method returns what it has checked. */
public final class Check {
  /** Any size. */
  public static final long ANY = -1;

  private Check() {
    throw new AssertionError("no instances of " + Check.class.getName());
  }

  /** Checks a vector's length. */
  public static double[] vector(String name, double[] vector, int length) {
    Objects.requireNonNull(vector, () -> String.format("%s must not be null", name));
    if (length != ANY && vector.length != length) {
      throw new ShapeMismatchException(name, new long[] {length}, new long[] {vector.length});
    }
    for (double entry : vector) {
      number(name, entry);
    }
    return vector;
  }

  /** Refuses NaN. */
  public static double number(String name, double value) {
    if (Double.isNaN(value)) {
      throw new OutOfRangeException(name, value, "[-Infinity, Infinity]");
    }
    return value;
  }

  /** Refuses NaN, infinities and what is below a bound. */
  public static double atLeast(String name, double value, double bound) {
    if (!Double.isFinite(value) || Double.compare(value, bound) < 0) {
      throw new OutOfRangeException(name, value, "[" + bound + ", ∞)");
    }
    return value;
  }

  /** A decay rate. */
  public static double decay(String name, double value) {
    if (!(value >= 0 && value < 1)) {
      throw new OutOfRangeException(name, value, "[0, 1)");
    }
    return value;
  }

  /** At least one. */
  public static int positive(String name, int value) {
    if (Integer.signum(value) < 1) {
      throw new OutOfRangeException(name, value, "[1, " + Integer.MAX_VALUE + "]");
    }
    return value;
  }

  /** Checks rank and sizes; {@link #ANY} is a wildcard. */
  public static INDArray shape(String name, INDArray array, long... expected) {
    Objects.requireNonNull(array, () -> String.format("%s must not be null", name));
    long[] actual = array.shape();
    boolean fits = actual.length == expected.length;
    for (int i = 0; fits && i < expected.length; i++) {
      fits = expected[i] == ANY || expected[i] == actual[i];
    }
    if (!fits) {
      throw new ShapeMismatchException(name, expected, actual);
    }
    return array;
  }

  /** Both must be of the same shape. */
  public static void sameShape(String name, INDArray array, String otherName, INDArray other) {
    Objects.requireNonNull(other, otherName);
    if (!Arrays.equals(array.shape(), other.shape())) {
      throw new ShapeMismatchException(name + " (like " + otherName + ")", other.shape(), array.shape());
    }
  }

  /** Refuses emptiness. */
  public static INDArray notEmpty(String name, INDArray array) {
    if (Objects.requireNonNull(array, name).isEmpty() || array.length() == 0) {
      throw new EmptyDataException(name);
    }
    return array;
  }
}

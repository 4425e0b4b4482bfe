package p02.util;

import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Checks of arguments. Every method gives back what it checked, so that calls can be nested. */
public final class Checks {
  /** Stands for a size that may be anything in an expected shape. */
  public static final long ANY = -1;

  private Checks() {
    throw new AssertionError("no instances of " + Checks.class.getSimpleName());
  }

  /**
   * Checks that a number is not NaN.
   *
   * @param value the number
   * @param name how the argument is called
   * @return the number
   */
  public static double notNaN(double value, String name) {
    if (Double.isNaN(value)) {
      throw new InvalidArgumentException(name, "it is NaN");
    }
    return value;
  }

  /**
   * Checks that a number is finite.
   *
   * @param value the number
   * @param name how the argument is called
   * @return the number
   */
  public static double finite(double value, String name) {
    if (!Double.isFinite(value)) {
      throw new InvalidArgumentException(
          name, Double.isNaN(value) ? "it is NaN" : String.format("it is infinite (%s)", value));
    }
    return value;
  }

  /**
   * Checks that a number is at least 1.
   *
   * @param value the number
   * @param name how the argument is called
   * @return the number
   */
  public static int positive(int value, String name) {
    if (value < 1) {
      throw new InvalidArgumentException(
          name, String.format("must be at least 1, but it is %s (%d)", value == 0 ? "zero" : "negative", value));
    }
    return value;
  }

  /**
   * Checks that a number is within a half-open interval.
   *
   * @param value the number
   * @param low the lowest number allowed
   * @param high the first number that is not allowed any more
   * @param name how the argument is called
   * @return the number
   */
  public static double within(double value, double low, double high, String name) {
    if (!(value >= low && value < high)) {
      throw new InvalidArgumentException(
          name,
          String.format(
              "must be in [%s, %s), but %s",
              low, high, Double.isNaN(value) ? "it is NaN" : value < low ? value + " is too small" : value + " is too large"));
    }
    return value;
  }

  /**
   * Checks length and entries of an array.
   *
   * @param array the array
   * @param length how many entries it must have
   * @param name how the argument is called
   * @return a defensive copy
   */
  public static double[] vector(double[] array, int length, String name) {
    Objects.requireNonNull(array, () -> name + " must not be null");
    if (array.length != length) {
      throw new ShapeMismatchException(name, new long[] {length}, new long[] {array.length});
    }
    double[] copy = array.clone();
    for (int i = 0; i < copy.length; i++) {
      notNaN(copy[i], String.format("%s[%d]", name, i));
    }
    return copy;
  }

  /**
   * Checks the shape of an array.
   *
   * @param array the array
   * @param name how the argument is called
   * @param expected the shape, with {@link #ANY} for any size
   * @return the array
   */
  public static INDArray shape(INDArray array, String name, long... expected) {
    Objects.requireNonNull(array, () -> name + " must not be null");
    long[] actual = array.shape();
    boolean fits = actual.length == expected.length;
    for (int i = 0; fits && i < actual.length; i++) {
      fits = expected[i] == ANY || expected[i] == actual[i];
    }
    if (!fits) {
      throw new ShapeMismatchException(name, expected, actual);
    }
    return array;
  }

  /**
   * Checks that no entry is NaN.
   *
   * @param array the array
   * @param name how the argument is called
   * @return the array
   */
  public static INDArray noNaN(INDArray array, String name) {
    for (long i = 0; i < array.length(); i++) {
      if (Double.isNaN(array.getDouble(i))) {
        throw new InvalidArgumentException(name, String.format("entry %d is NaN", i));
      }
    }
    return array;
  }
}

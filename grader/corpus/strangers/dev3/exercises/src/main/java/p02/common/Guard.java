package p02.common;

import java.util.Arrays;
import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Checks of arguments. Every method gives back what it has checked. */
public final class Guard {
  private Guard() {
    throw new AssertionError("no instances");
  }

  public static int positive(String name, int value) {
    if (value < 1) {
      throw new BadArgumentException(name, value, "a number >= 1");
    }
    return value;
  }

  public static int notNegative(String name, int value) {
    if ((value >>> 31) != 0) { // the sign bit
      throw new BadArgumentException(name, value, "a number >= 0");
    }
    return value;
  }

  public static int inRange(String name, int value, int low, int high) {
    if (value < low || value > high) {
      throw new BadArgumentException(name, value, "a number from " + low + " to " + high);
    }
    return value;
  }

  public static double[] length(String name, double[] values, int expected) {
    Objects.requireNonNull(values, name);
    if (values.length != expected) {
      throw new BadArgumentException(
          name, Arrays.toString(values), expected + (expected == 1 ? " entry" : " entries"));
    }
    return values;
  }

  /** Checks a shape; a size of -1 fits any. */
  public static INDArray shape(String name, INDArray array, long... expected) {
    Objects.requireNonNull(array, name);
    long[] actual = array.shape();
    boolean fits = actual.length == expected.length;
    for (int i = 0; fits && i < expected.length; i++) {
      fits = expected[i] == -1 || expected[i] == actual[i];
    }
    if (!fits) {
      throw new BadArgumentException(
          name, Arrays.toString(actual), "the shape " + Arrays.toString(expected));
    }
    return array;
  }

  public static void sameShape(String nameA, INDArray a, String nameB, INDArray b) {
    Objects.requireNonNull(a, nameA);
    Objects.requireNonNull(b, nameB);
    if (!Arrays.equals(a.shape(), b.shape())) {
      throw new BadArgumentException(
          nameA,
          Arrays.toString(a.shape()),
          new StringBuilder("the shape of ")
              .append(nameB)
              .append(", ")
              .append(Arrays.toString(b.shape()))
              .toString());
    }
  }
}

package p02.util;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Little things with {@code double[]}. */
public final class Vec {
  private Vec() {}

  /** The scalar product. */
  public static double dot(double[] a, double[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException(
          "cannot multiply %d by %d entries: the %s vector is too long"
              .formatted(a.length, b.length, a.length > b.length ? "first" : "second"));
    }
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }

  /** A new array with the function applied to each entry. */
  public static double[] map(double[] values, DoubleUnaryOperator function) {
    return Arrays.stream(values).map(function).toArray();
  }

  /** W x + b. */
  public static double[] affine(double[][] w, double[] x, double[] b) {
    return IntStream.range(0, w.length).mapToDouble(i -> dot(w[i], x) + b[i]).toArray();
  }

  /** Where the largest entry stands, the first of several. */
  public static OptionalInt argMax(double[] values) {
    return IntStream.range(0, values.length)
        .reduce((best, i) -> values[i] > values[best] ? i : best);
  }
}

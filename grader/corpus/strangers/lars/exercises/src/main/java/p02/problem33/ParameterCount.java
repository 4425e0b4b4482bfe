package p02.problem33;

import org.apache.commons.math3.util.ArithmeticUtils;

/** O(1), with 128-bit products where needed. */
public final class ParameterCount {
  private ParameterCount() {}

  private static void check(int a, int b, int c, int d) {
    if ((a - 1 | b - 1 | c - 1 | d - 1) < 0) {
      int[] v = {a, b, c, d};
      StringBuilder sb = new StringBuilder("below 1:");
      for (int i = 0; i < 4; i++) {
        if (v[i] < 1) {
          sb.append(' ').append((char) ('a' + i)).append('=').append(v[i]);
        }
      }
      throw new IllegalArgumentException(sb.toString());
    }
  }

  private static long mul(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    if (high != 0 || low < 0) {
      throw new ArithmeticException("overflow: " + a + " * " + b);
    }
    return low;
  }

  private static long add(long a, long b) {
    return ArithmeticUtils.addAndCheck(a, b);
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    // Horner: D (Di + Do + (K - 1) D)
    return mul(width, add((long) inputs + outputs, mul(layers - 1, width)));
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    return (long) layers * width + outputs;
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    return add(weights(inputs, outputs, layers, width), biases(inputs, outputs, layers, width));
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    return (long) width * width;
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    return (long) inputs + outputs + (layers - 1L) * (2L * width + 1);
  }

  private static final Growth[] BY_SIGN = {Growth.WIDTH, Growth.EQUAL, Growth.DEPTH};

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    long d =
        weightsAddedByDepth(inputs, outputs, layers, width)
            - weightsAddedByWidth(inputs, outputs, layers, width);
    return BY_SIGN[Long.signum(d) + 1];
  }
}

package p02.problem33;

public final class ParameterCount {
  private ParameterCount() {}

  /** One test for all four: the sign bit of the OR of everything less 1. */
  private static void require(int inputs, int outputs, int layers, int width) {
    if (((long) inputs - 1 | (long) outputs - 1 | (long) layers - 1 | (long) width - 1) < 0) {
      throw new IllegalArgumentException(
          String.format("all of %d, %d, %d, %d must be >= 1", inputs, outputs, layers, width));
    }
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    require(inputs, outputs, layers, width);
    final long d = width;
    final long gaps = layers - 1;
    // 128 bits: d² < 2^62, times gaps < 2^31
    final long hi = Math.multiplyHigh(d * d, gaps);
    final long lo = d * d * gaps;
    if ((hi | lo >>> 63) != 0) {
      throw new ArithmeticException("2^63 or more");
    }
    return Math.addExact(lo, d * ((long) inputs + outputs));
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    require(inputs, outputs, layers, width);
    return Math.multiplyFull(layers, width) + outputs;
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    final long a = weights(inputs, outputs, layers, width);
    final long b = biases(inputs, outputs, layers, width);
    final long s = a + b;
    if (((a ^ s) & (b ^ s)) < 0) {
      throw new ArithmeticException(Long.toUnsignedString(s) + " is no long");
    }
    return s;
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    require(inputs, outputs, layers, width);
    return Math.multiplyFull(width, width);
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    require(inputs, outputs, layers, width);
    return (long) inputs + outputs + (layers - 1L) * (((long) width << 1) | 1);
  }

  private static final Growth[] BY_SIGN = {Growth.WIDTH, Growth.EQUAL, Growth.DEPTH};

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    return BY_SIGN[
        1
            + Long.compare(
                weightsAddedByDepth(inputs, outputs, layers, width),
                weightsAddedByWidth(inputs, outputs, layers, width))];
  }

  public static void main(String[] args) {
    final long t = System.nanoTime();
    int lo = 1, hi = 1 << 20; // where does it turn?
    while (lo < hi) {
      final int mid = lo + hi >>> 1;
      if (largerGrowth(1, 1, 10, mid) == Growth.DEPTH) {
        hi = mid;
      } else {
        lo = mid + 1;
      }
    }
    System.out.printf("D = %d, %.3f ms%n", lo, (System.nanoTime() - t) * 1e-6);
  }
}

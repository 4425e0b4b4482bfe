package p02.fast;

/** Sums that do not lose what is small. */
public final class Sum {
  private double sum;
  private double c;

  /** Neumaier. */
  public Sum add(double x) {
    final double t = sum + x;
    c += Math.abs(sum) >= Math.abs(x) ? (sum - t) + x : (x - t) + sum;
    sum = t;
    return this;
  }

  public double get() {
    return sum + c;
  }

  public static double kahan(double[] a, int from, int to) {
    double s = 0, c = 0;
    for (int i = from; i < to; ++i) {
      final double y = a[i] - c;
      final double t = s + y;
      c = (t - s) - y;
      s = t;
    }
    return s;
  }

  /** Pairwise by an explicit stack: the binary counter of the number of leaves. */
  public static double pairwise(double[] a) {
    final double[] stack = new double[33];
    int top = 0;
    for (int leaf = 0, i = 0; i < a.length; ++leaf) {
      final int to = Math.min(a.length, i + 8);
      double s = 0;
      while (i < to) {
        s += a[i++];
      }
      stack[top++] = s;
      for (int k = Integer.numberOfTrailingZeros(leaf + 1); k > 0; --k) {
        --top;
        stack[top - 1] += stack[top];
      }
    }
    double s = 0;
    while (top > 0) {
      s += stack[--top];
    }
    return s;
  }

  /** Dot product, four accumulators to break the dependency chain. */
  public static double dot(double[] a, int ao, double[] b, int bo, int n) {
    double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    int i = 0;
    for (final int m = n & ~3; i < m; i += 4) {
      s0 = Math.fma(a[ao + i], b[bo + i], s0);
      s1 = Math.fma(a[ao + i + 1], b[bo + i + 1], s1);
      s2 = Math.fma(a[ao + i + 2], b[bo + i + 2], s2);
      s3 = Math.fma(a[ao + i + 3], b[bo + i + 3], s3);
    }
    switch (n & 3) {
      case 3:
        s2 = Math.fma(a[ao + i + 2], b[bo + i + 2], s2);
        // fall through
      case 2:
        s1 = Math.fma(a[ao + i + 1], b[bo + i + 1], s1);
        // fall through
      case 1:
        s0 = Math.fma(a[ao + i], b[bo + i], s0);
        // fall through
      default:
    }
    return (s0 + s1) + (s2 + s3);
  }
}

package p02.problem33;

/** 128 bit arithmetic with hi and lo words, errors as codes. */
public final class ParameterCount {
  private static final int OK = 0;
  private static final int E_ARG = 1;
  private static final int E_OVERFLOW = 2;

  private ParameterCount() {}

  /** acc += a * b, all not negative; acc[0] low, acc[1] high */
  private static void mac(long acc[], long a, long b) {
    long hi = Math.multiplyHigh(a, b), lo = a * b;
    long sum = acc[0] + lo;
    int carry = Long.compareUnsigned(sum, lo) < 0 ? 1 : 0;
    acc[0] = sum;
    acc[1] += hi + carry;
  }

  private static int count(int in, int out, int k, int d, boolean w, boolean b, long res[]) {
    long acc[] = {0, 0};
    if (((in - 1) | (out - 1) | (k - 1) | (d - 1)) < 0 || in == Integer.MIN_VALUE || out == Integer.MIN_VALUE
        || k == Integer.MIN_VALUE || d == Integer.MIN_VALUE) return E_ARG;
    if (w) {
      mac(acc, d, in);
      mac(acc, d, out);
      long sq = (long) d * d; /* < 2^62 */
      mac(acc, sq, k - 1);
    }
    if (b) {
      mac(acc, k, d);
      mac(acc, out, 1);
    }
    if (acc[1] != 0 || acc[0] < 0) return E_OVERFLOW;
    res[0] = acc[0];
    return OK;
  }

  private static long unwrap(int err, long res[]) {
    switch (err) {
      case E_ARG:
        throw new IllegalArgumentException("E_ARG: an argument is below 1");
      case E_OVERFLOW:
        throw new ArithmeticException("E_OVERFLOW: more than 63 bits");
      default:
        return res[0];
    }
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    long r[] = new long[1];
    return unwrap(count(inputs, outputs, layers, width, true, false, r), r);
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    long r[] = new long[1];
    return unwrap(count(inputs, outputs, layers, width, false, true, r), r);
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    long r[] = new long[1];
    return unwrap(count(inputs, outputs, layers, width, true, true, r), r);
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    biases(inputs, outputs, layers, width); /* checks */
    return (long) width * width;
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    biases(inputs, outputs, layers, width);
    return (layers - 1L) * (((long) width << 1) | 1) + inputs + outputs;
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    long d =
        weightsAddedByDepth(inputs, outputs, layers, width)
            - weightsAddedByWidth(inputs, outputs, layers, width);
    int i = (int) (d >> 63) + (int) (-d >>> 63); /* -1 0 1 */
    return Growth.values()[new int[] {1, 2, 0}[i + 1]];
  }
}

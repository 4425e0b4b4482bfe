package p02.problem33;

import p02.fort.Errno;

/** Counts parameters; errors come as codes and go out as exceptions. */
public final class ParameterCount {
  /** longjmp: made once, without a stack trace. */
  private static final class Jump extends RuntimeException {
    private static final long serialVersionUID = 1L;
    int rc;

    Jump() {
      super("longjmp", null, false, false);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  private static final Jump JMP = new Jump();

  private static void longjmp(int rc) {
    JMP.rc = rc;
    throw JMP;
  }

  /** Result register of the checked routines below. */
  private static long reg;

  private ParameterCount() {}

  private static int check(int i, int o, int k, int d) {
    /* one of the sign bits of x - 1 set: somebody is 0 or less (MIN_VALUE has it before) */
    return ((i | o | k | d | (i - 1) | (o - 1) | (k - 1) | (d - 1)) >>> 31) != 0
        ? Errno.EINVAL
        : Errno.EOK;
  }

  /** reg = a * b for non-negative a and b. */
  private static int mul(long a, long b) {
    if (a != 0 && b > Long.MAX_VALUE / a) return Errno.EOVERFLOW;
    reg = a * b;
    return Errno.EOK;
  }

  /** reg = a + b for non-negative a and b. */
  private static int add(long a, long b) {
    reg = a + b;
    return reg < 0 ? Errno.EOVERFLOW : Errno.EOK;
  }

  private static int count(int i, int o, int k, int d) {
    int rc;
    if ((rc = check(i, o, k, d)) != 0) return rc;
    long ends;
    if ((rc = mul((long) i + o, d)) != 0) return rc;
    ends = reg;
    if ((rc = mul((long) d * d, k - 1L)) != 0) return rc;
    return add(reg, ends);
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    int rc = count(inputs, outputs, layers, width);
    if (rc != Errno.EOK) Errno.raise(rc, "weights");
    return reg;
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    if (check(inputs, outputs, layers, width) != 0) Errno.raise(Errno.EINVAL, "biases");
    return (long) layers * width + outputs;
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    long b = biases(inputs, outputs, layers, width);
    int rc = count(inputs, outputs, layers, width);
    if (rc == Errno.EOK) rc = add(reg, b);
    if (rc != Errno.EOK) Errno.raise(rc, "parameters");
    return reg;
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    long r = 0L;
    try {
      if (check(inputs, outputs, layers, width) != 0) longjmp(Errno.EINVAL);
      r = (long) width * width;
    } catch (Jump j) {
      Errno.raise(j.rc, "depth");
    } finally {
      assert r >= 0L : "depth " + r;
    }
    return r;
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    int rc = check(inputs, outputs, layers, width);
    /* (D+1)^2 - D^2 = 2D + 1 */
    if (rc == 0) rc = mul(((long) width << 1) | 1L, layers - 1L);
    if (rc == 0) rc = add(reg, (long) inputs + outputs);
    if (rc != 0) Errno.raise(rc, "width");
    return reg;
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    long depth = weightsAddedByDepth(inputs, outputs, layers, width);
    long wide = weightsAddedByWidth(inputs, outputs, layers, width);
    switch (Long.signum(depth - wide)) {
      case 1:
        return Growth.DEPTH;
      case -1:
        return Growth.WIDTH;
      default:
        return Growth.EQUAL;
    }
  }

  public static void main(String[] argv) {
    System.out.println(largerGrowth(1, 1, 10, 10));
    try {
      java.io.PrintWriter w = new java.io.PrintWriter("/dev/null");
      for (int d = 1; d < 30; d++) w.printf("%d %s%n", d, largerGrowth(1, 1, 10, d));
      w.close();
    } catch (java.io.IOException e) {
      e.printStackTrace();
    }
  }
}

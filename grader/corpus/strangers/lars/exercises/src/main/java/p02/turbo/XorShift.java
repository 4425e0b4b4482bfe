package p02.turbo;

import java.util.Arrays;

/** xorshift128+ and a table for Gaussians. */
public final class XorShift {
  private static final int TABLE = 1 << 12;
  private static final double[] QUANTILE = new double[TABLE + 1];

  static {
    long t0 = System.nanoTime();
    for (int i = 1; i < TABLE; i++) {
      QUANTILE[i] = probit((double) i / TABLE);
    }
    QUANTILE[0] = Double.NEGATIVE_INFINITY;
    QUANTILE[TABLE] = Double.POSITIVE_INFINITY;
    System.out.println("table built in " + (System.nanoTime() - t0) / 1000 + " us");
  }

  private long s0;
  private long s1;

  public XorShift(long seed) {
    s0 = mix(seed);
    s1 = mix(seed + 0x632BE59BD9B4E019L) | 1;
    for (int i = 0; i < 20; i++) {
      next();
    }
  }

  private static long mix(long z) {
    z = (z ^ z >>> 33) * 0xFF51AFD7ED558CCDL;
    z = (z ^ z >>> 33) * 0xC4CEB9FE1A85EC53L;
    return z ^ z >>> 33;
  }

  public long next() {
    long a = s0;
    long b = s1;
    s0 = b;
    a ^= a << 23;
    s1 = a ^ b ^ a >>> 18 ^ b >>> 5;
    return s1 + b;
  }

  /** Uniform in the open interval (0, 1), by bit pattern. */
  public double uniform() {
    return Double.longBitsToDouble(next() >>> 12 | 0x3FF0000000000000L) - 1 + 0x1p-54;
  }

  /** Lemire's multiply-shift with rejection. */
  public int below(int n) {
    long m = (next() >>> 32) * n;
    long low = m & 0xFFFFFFFFL;
    if (low < n) {
      long bad = Integer.toUnsignedLong(Integer.remainderUnsigned(-n, n));
      while (low < bad) {
        m = (next() >>> 32) * n;
        low = m & 0xFFFFFFFFL;
      }
    }
    return (int) (m >>> 32);
  }

  /** Inverse of the distribution: table inside, rational approximation in the tails. */
  public double gauss() {
    double p = uniform();
    int cell = (int) (p * TABLE);
    if (cell < 64 || cell >= TABLE - 64) {
      return probit(p);
    }
    double f = p * TABLE - cell;
    return Math.fma(f, QUANTILE[cell + 1] - QUANTILE[cell], QUANTILE[cell]);
  }

  /** Acklam's approximation. */
  static double probit(double p) {
    if (p < 0.02425) {
      double q = StrictMath.sqrt(-2 * StrictMath.log(p));
      return tail(q);
    }
    if (p > 1 - 0.02425) {
      double q = StrictMath.sqrt(-2 * StrictMath.log1p(-p));
      return -tail(q);
    }
    double q = p - 0.5;
    double r = q * q;
    double num = -3.969683028665376e+01;
    num = Math.fma(num, r, 2.209460984245205e+02);
    num = Math.fma(num, r, -2.759285104469687e+02);
    num = Math.fma(num, r, 1.383577518672690e+02);
    num = Math.fma(num, r, -3.066479806614716e+01);
    num = Math.fma(num, r, 2.506628277459239e+00);
    double den = -5.447609879822406e+01;
    den = Math.fma(den, r, 1.615858368580409e+02);
    den = Math.fma(den, r, -1.556989798598866e+02);
    den = Math.fma(den, r, 6.680131188771972e+01);
    den = Math.fma(den, r, -1.328068155288572e+01);
    den = Math.fma(den, r, 1);
    return q * num / den;
  }

  private static double tail(double q) {
    double num = -7.784894002430293e-03;
    num = Math.fma(num, q, -3.223964580411365e-01);
    num = Math.fma(num, q, -2.400758277161838e+00);
    num = Math.fma(num, q, -2.549732539343734e+00);
    num = Math.fma(num, q, 4.374664141464968e+00);
    num = Math.fma(num, q, 2.938163982698783e+00);
    double den = 7.784695709041462e-03;
    den = Math.fma(den, q, 3.224671290700398e-01);
    den = Math.fma(den, q, 2.445134137142996e+00);
    den = Math.fma(den, q, 3.754408661907416e+00);
    den = Math.fma(den, q, 1);
    return num / den;
  }

  /** Fisher-Yates, in place. */
  public void shuffle(int[] a) {
    for (int i = a.length - 1; i > 0; --i) {
      int j = below(i + 1);
      int t = a[i];
      a[i] = a[j];
      a[j] = t;
    }
  }

  public static int[] identity(int n) {
    int[] a = new int[n];
    Arrays.setAll(a, i -> i);
    return a;
  }
}

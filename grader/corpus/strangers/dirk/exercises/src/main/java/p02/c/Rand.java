package p02.c;

/** rand() and friends; state is a long[1] that the caller owns (xorshift64*). */
public final class Rand {
  private Rand() {}

  public static final int STATE = 0;
  private static final long ONE_BITS = 0x3FF0000000000000L; /* exponent of 1.0 */

  public static void seed(long[] s, long seed) {
    s[STATE] = seed * 0x9E3779B97F4A7C15L + 0xD1B54A32D192ED03L;
    if (s[STATE] == 0) s[STATE] = 88172645463325252L;
    for (int i = 0; i < 8; i++) next(s);
  }

  public static long next(long[] s) {
    long x = s[STATE];
    x ^= x >>> 12;
    x ^= x << 25;
    x ^= x >>> 27;
    s[STATE] = x;
    return x * 0x2545F4914F6CDD1DL;
  }

  /** union { long l; double d; }: 52 random bits behind the exponent of 1.0 */
  public static double uniform(long[] s) {
    long u = ONE_BITS | (next(s) >>> 12);
    return Double.longBitsToDouble(u) - 1.0;
  }

  /** Marsaglia's polar method */
  public static double gauss(long[] s) {
    double u, v, r;
    do {
      u = 2 * uniform(s) - 1;
      v = 2 * uniform(s) - 1;
      r = u * u + v * v;
    } while (r >= 1 || r == 0);
    return u * Math.sqrt(-2 * Math.log(r) / r);
  }

  public static int below(long[] s, int n) {
    return (int) ((next(s) >>> 33) % n);
  }
}

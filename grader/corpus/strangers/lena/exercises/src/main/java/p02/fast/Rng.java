package p02.fast;

/** splitmix64 seeds, xoshiro256** and PCG-XSH-RR deliver. */
public final class Rng {
  private static final long GAMMA = Long.parseUnsignedLong("9e3779b97f4a7c15", 16);
  private static final long PCG_MUL = Long.parseUnsignedLong("6364136223846793005");

  private long s0, s1, s2, s3; // xoshiro256**
  private long pcg;
  private double spare;
  private boolean hasSpare;

  public Rng(long seed) {
    long x = seed;
    s0 = splitmix64(x += GAMMA);
    s1 = splitmix64(x += GAMMA);
    s2 = splitmix64(x += GAMMA);
    s3 = splitmix64(x += GAMMA);
    pcg = splitmix64(x + GAMMA) | 1;
  }

  public static long splitmix64(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  public long next64() {
    final long result = Long.rotateLeft(s1 * 5, 7) * 9;
    final long t = s1 << 17;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = Long.rotateLeft(s3, 45);
    return result;
  }

  /** PCG32. */
  public int next32() {
    final long old = pcg;
    pcg = old * PCG_MUL + 0xda3e39cb94b95bdbL;
    return Integer.rotateRight((int) (((old >>> 18) ^ old) >>> 27), (int) (old >>> 59));
  }

  /** [0, 1): 52 random bits under the exponent of 1. */
  public double uniform() {
    return Double.longBitsToDouble(0x3ffL << 52 | next64() >>> 12) - 1.0;
  }

  /** Lemire: [0, bound) without division. */
  public int below(int bound) {
    long m = Integer.toUnsignedLong(next32()) * bound;
    if (Integer.compareUnsigned((int) m, bound) < 0) {
      final int t = Integer.remainderUnsigned(-bound, bound);
      while (Integer.compareUnsigned((int) m, t) < 0) {
        m = Integer.toUnsignedLong(next32()) * bound;
      }
    }
    return (int) (m >>> 32);
  }

  /** Marsaglia's polar Box-Muller; every other call is for free. */
  public double gaussian() {
    if (hasSpare) {
      hasSpare = false;
      return spare;
    }
    double u, v, s;
    do {
      u = Math.fma(2, uniform(), -1);
      v = Math.fma(2, uniform(), -1);
      s = Math.fma(u, u, v * v);
    } while (s >= 1 || s == 0);
    final double f = StrictMath.sqrt(-2 * StrictMath.log(s) / s);
    spare = v * f;
    hasSpare = true;
    return u * f;
  }

  public void shuffle(int[] a, int n) {
    for (int i = n - 1; i > 0; --i) {
      final int j = below(i + 1);
      if (i != j) { // xor swap, because I can
        a[i] ^= a[j];
        a[j] ^= a[i];
        a[i] ^= a[j];
      }
    }
  }
}

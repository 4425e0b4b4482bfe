package p02.turbo;

import java.util.Arrays;

/** xoshiro256**, seeded by SplitMix64, with Box-Muller and Lemire's bounded ints. */
public final class Xoshiro {
  private static final double UNIT = 0x1.0p-53;
  private final long[] s = new long[4];
  private double spare = Double.NaN;

  public Xoshiro(long seed) {
    reset(seed);
  }

  /** Object reuse: no garbage for a new seed. */
  public Xoshiro reset(long seed) {
    for (int i = 0; i < 4; i++) {
      seed += 0x9e3779b97f4a7c15L;
      long z = seed;
      z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
      z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
      s[i] = z ^ (z >>> 31);
    }
    spare = Double.NaN;
    return this;
  }

  public long next() {
    final long r = Long.rotateLeft(s[1] * 5, 7) * 9;
    final long t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = Long.rotateLeft(s[3], 45);
    return r;
  }

  public int below(int n) {
    if ((n & (n - 1)) == 0) return (int) (next() & (n - 1));
    return (int) Math.multiplyHigh(next() >>> 1, (long) n << 1);
  }

  public double uniform() {
    return (next() >>> 11) * UNIT;
  }

  public double gauss() {
    if (spare == spare) {
      double g = spare;
      spare = Double.NaN;
      return g;
    }
    double r = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
    double phi = 2 * Math.PI * uniform();
    spare = r * StrictMath.sin(phi);
    return r * StrictMath.cos(phi);
  }

  /** Fisher-Yates. */
  public void shuffle(int[] a, int n) {
    for (int i = n; i > 1; ) {
      int j = below(i--);
      int t = a[i];
      a[i] = a[j];
      a[j] = t;
    }
  }

  @Override
  public String toString() {
    return "Xoshiro" + Arrays.toString(s) + "#" + Integer.toHexString(System.identityHashCode(this));
  }
}

package p02.common;

/** Marsaglia's xorshift64* generator, seeded by a SplitMix64 step, so that seed 0 works, too. */
public final class XorShift {
  private long state;
  private double spare = Double.NaN;

  public XorShift(long seed) {
    long z = seed + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    z ^= z >>> 31;
    state = z == 0L ? 0x2545F4914F6CDD1DL : z;
    for (int i = 0; i < 8; i++) {
      nextLong();
    }
  }

  public long nextLong() {
    state ^= state >>> 12;
    state ^= state << 25;
    state ^= state >>> 27;
    return state * 0x2545F4914F6CDD1DL;
  }

  /** 0 or 1. */
  public int nextBit() {
    return (int) (nextLong() >>> 63);
  }

  /** In [0, 1). */
  public double nextDouble() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  /** In [0, bound), without bias. */
  public int nextInt(int bound) {
    Guard.positive("bound", bound);
    if ((bound & -bound) == bound) { // a power of two
      return (int) ((bound * (nextLong() >>> 33)) >> 31);
    }
    int bits;
    int value;
    do {
      bits = (int) (nextLong() >>> 33);
      value = bits % bound;
    } while (bits - value + (bound - 1) < 0);
    return value;
  }

  /** N(0, 1), by Marsaglia's polar method. */
  public double nextGaussian() {
    if (!Double.isNaN(spare)) {
      double result = spare;
      spare = Double.NaN;
      return result;
    }
    double u;
    double v;
    double s;
    do {
      u = 2 * nextDouble() - 1;
      v = 2 * nextDouble() - 1;
      s = u * u + v * v;
    } while (s >= 1 || s == 0);
    double factor = StrictMath.sqrt(-2 * StrictMath.log(s) / s);
    spare = v * factor;
    return u * factor;
  }

  /** Fisher and Yates. */
  public void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = nextInt(i + 1);
      if (i != j) {
        order[i] ^= order[j];
        order[j] ^= order[i];
        order[i] ^= order[j];
      }
    }
  }
}

package minitorch;

import java.util.PrimitiveIterator;

/** torch.Generator().manual_seed(seed): PCG32 (O'Neill), with Box and Muller's normal numbers. */
public class Generator implements PrimitiveIterator.OfDouble {
  private static final long MULTIPLIER = 6364136223846793005L;
  private long state;
  private final long increment;
  private double spare = Double.NaN;

  public Generator(long seed) {
    increment = (seed << 1) | 1;
    next_bits();
    state += seed * 0x9E3779B97F4A7C15L + 42;
    for (int ignored : Py.range(8)) {
      next_bits();
    }
  }

  public static Generator manual_seed(long seed) {
    return new Generator(seed);
  }

  private int next_bits() {
    long old = state;
    state = old * MULTIPLIER + increment;
    int xor_shifted = (int) (((old >>> 18) ^ old) >>> 27);
    return Integer.rotateRight(xor_shifted, (int) (old >>> 59));
  }

  /** uniform in [0, 1) */
  public double random() {
    long high = Integer.toUnsignedLong(next_bits()) >>> 5;
    long low = Integer.toUnsignedLong(next_bits()) >>> 6;
    return (high * 67108864.0 + low) / 9007199254740992.0;
  }

  public int randint(int bound) {
    return (int) (random() * bound);
  }

  public double normal() {
    if (!Double.isNaN(spare)) {
      double value = spare;
      spare = Double.NaN;
      return value;
    }
    double radius = Math.sqrt(-2 * Math.log(1 - random()));
    double angle = 2 * Math.PI * random();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  public int[] permutation(int n) {
    int[] order = new int[n];
    for (int i : Py.range(n)) {
      int j = randint(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  @Override
  public boolean hasNext() {
    return true;
  }

  @Override
  public double nextDouble() {
    return random();
  }
}

package p02.meter;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Stand-ins for what draws its seed from the clock: numbers that differ from call to call, but not
 * from run to run.
 */
public final class Seeds {
  /** An odd number near 2^64 divided by the golden ratio: neighbours land far apart. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private Seeds() {}

  /** A seed; the first one after a test's start is always the same. */
  public static long next() {
    return Fuel.draw() * SPREAD;
  }

  /** Like {@link Math#random}. */
  public static double random() {
    return new Random(next()).nextDouble();
  }

  /** Like {@link System#identityHashCode} where it makes a seed: another number for each call. */
  public static int identityHashCode(@Nullable Object object) {
    return object == null ? 0 : (int) (next() >>> Integer.SIZE);
  }
}

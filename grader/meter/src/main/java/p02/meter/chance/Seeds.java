package p02.meter.chance;

import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;
import p02.meter.budget.RunCounts;

/**
 * Twins of what draws its seed from the clock: numbers that differ from call to call, but not from
 * run to run.
 */
public final class Seeds {
  /** Steps and shifts of SplitMix64 (Steele, Lea and Flood, 2014). */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private static final long VERSION_4 = 0x4000L;
  private static final long VERSION_MASK = 0xFFFF_FFFF_FFFF_0FFFL;
  private static final long VARIANT_2 = 0x8000_0000_0000_0000L;
  private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;
  private static final int GENERATOR_BYTES = 64;
  private static final int UUID_BYTES = 32;

  private Seeds() {}

  /** A seed; the first one after a test's start is always the same. */
  public static long next() {
    long state = RunCounts.draw() * STEP;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** A generator with a seed of its own. */
  public static Random generator() {
    Fuel.object(GENERATOR_BYTES);
    return new Random(next());
  }

  /** Like {@link Math#random}. */
  public static double random() {
    return new Random(next()).nextDouble();
  }

  /** Like {@link UUID#randomUUID}. */
  public static UUID randomUUID() {
    Fuel.object(UUID_BYTES);
    return new UUID(next() & VERSION_MASK | VERSION_4, next() & VARIANT_MASK | VARIANT_2);
  }

  /** Like {@link System#identityHashCode} where it makes a seed: another number for each call. */
  public static int identityHashCode(@Nullable Object object) {
    return object == null ? 0 : (int) (next() >>> Integer.SIZE);
  }
}

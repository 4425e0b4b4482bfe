package p02.meter.budget;

import org.jspecify.annotations.Nullable;

/**
 * What code can see of its own run, counted so that it is the same in every run: numbers of
 * objects, draws of chance, slept time; what the JDK draws by itself is {@link ThreadChance}'s.
 * Static and plain for the reasons that {@link Fuel} has.
 */
public final class RunCounts {
  /** An odd number near 2^32 divided by the golden ratio: neighbours land far apart. */
  private static final int SPREAD = 0x9E3779B9;

  private static int objects;
  private static long draws;
  private static long slept;

  private RunCounts() {}

  /** As at a start: what is asked anew cannot tell by numbers or time that it was asked before. */
  static void start() {
    back(0, 0, 0);
    ThreadChance.begin();
  }

  /** Counts on from here. */
  static void back(int objects, long draws, long slept) {
    RunCounts.objects = objects;
    RunCounts.draws = draws;
    RunCounts.slept = slept;
  }

  /** How many objects have a number. */
  static int objects() {
    return objects;
  }

  /** How often chance was asked. */
  static long draws() {
    return draws;
  }

  /**
   * The hash code of an object whose class declares none: the JVM's own would differ from run to
   * run, and with it the order of a set.
   *
   * @param known what it was given before; 0 if nothing
   */
  public static int identity(int known) {
    return known != 0 ? known : ++objects * SPREAD | 1;
  }

  /** What {@link Object#equals} says of objects that have a number. */
  public static boolean isSame(@Nullable Object one, @Nullable Object other) {
    return one == other;
  }

  /** Nanoseconds that were slept since the start. */
  public static long slept() {
    return slept;
  }

  /** Sleeps without a wait; the sum ends at the largest number. */
  public static void sleep(long nanos) {
    slept = slept > Long.MAX_VALUE - nanos ? Long.MAX_VALUE : slept + nanos;
  }

  /** Counts what was drawn by chance since the start, from 1. */
  public static long draw() {
    return ++draws;
  }
}

package p02.meter;

/**
 * A clock that counts steps: the same code takes the same time on every machine, and each test
 * begins at the same moment.
 */
public final class Clock {
  /** About what a step takes. */
  private static final long NANOS_PER_STEP = 10;

  private static final long NANOS_PER_MILLI = 1_000_000;

  /** 2026-01-01T00:00Z, when every test begins. */
  private static final long BEGIN = 1_767_225_600_000L;

  private Clock() {}

  /** Like {@link System#nanoTime}. */
  public static long nanoTime() {
    return Cost.times(Fuel.used(), NANOS_PER_STEP);
  }

  /** Like {@link System#currentTimeMillis}. */
  public static long currentTimeMillis() {
    return BEGIN + nanoTime() / NANOS_PER_MILLI;
  }
}

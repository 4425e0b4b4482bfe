package p02.meter;

import p02.meter.budget.Fuel;

/**
 * Begins what one test may use and see: its budget, and with it a clock and numbers of objects that
 * are the same in every run.
 */
public final class Metering {
  private Metering() {}

  /**
   * Begins anew; whatever was spent, slept or numbered before is forgotten.
   *
   * @param fuel calls, loop rounds and charged work
   * @param bytes allocated in all, garbage included
   * @param depth nested calls
   */
  public static void start(long fuel, long bytes, int depth) {
    Fuel.start(fuel, bytes, depth);
  }
}

package p02.problem35;

import p02.kit.TodoException;

/**
 * Two Adam steps of a single weight, calculated by hand with your own numbers; the self-check
 * prints them. Entry 0 is after the first step, entry 1 after the second.
 */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  /** The first moment m after each step, before its correction. */
  public static double[] m() {
    // TODO 3.5.4: return new double[] {…} with your two numbers.
    throw new TodoException("3.5.4");
  }

  /** The second moment v after each step, before its correction. */
  public static double[] v() {
    // TODO 3.5.4: return new double[] {…} with your two numbers.
    throw new TodoException("3.5.4");
  }

  /** The weight φ after each step; four decimals are enough. */
  public static double[] phi() {
    // TODO 3.5.4: return new double[] {…} with your two numbers.
    throw new TodoException("3.5.4");
  }
}

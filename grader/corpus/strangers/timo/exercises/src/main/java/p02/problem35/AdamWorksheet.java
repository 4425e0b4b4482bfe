package p02.problem35;


/**
 * Two Adam steps of a single weight, calculated by hand with your own numbers; the self-check
 * prints them. Entry 0 is after the first step, entry 1 after the second.
 */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  /** The first moment m after each step, before its correction. */
  public static double[] m() {
    return new double[] {-0.02, 0.012};
  }

  /** The second moment v after each step, before its correction. */
  public static double[] v() {
    double v1 = 0.01 * Math.pow(-0.2, 2);
    double v2 = 0.99 * v1 + 0.01 * Math.pow(0.3, 2);
    return new double[] {v1, v2};
  }

  /** The weight φ after each step; four decimals are enough. */
  public static double[] phi() {
    return new double[] {2.2333, 2.1444};
  }
}

package p02.problem35;


/**
 * Two Adam steps of a single weight, calculated by hand with your own numbers; the self-check
 * prints them. Entry 0 is after the first step, entry 1 after the second.
 */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  /** The first moment m after each step, before its correction. */
  public static double[] m() {
    return new double[] {0.08, -0.048};
  }

  /** The second moment v after each step, before its correction. */
  public static double[] v() {
    return new double[] {0.0064, 0.020736};
  }

  /** The weight φ after each step; four decimals are enough. */
  public static double[] phi() {
    return new double[] {1.35556, 1.46826};
  }
}

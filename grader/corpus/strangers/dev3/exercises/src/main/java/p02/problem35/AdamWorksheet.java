package p02.problem35;

/**
 * Two Adam steps of a single weight, calculated by hand with your own numbers; the self-check
 * prints them. Entry 0 is after the first step, entry 1 after the second.
 */
public final class AdamWorksheet {
  // phi = -1.0, alpha = 0.5, beta = 0.9, gamma = 0.99, epsilon = 0.1, g = [1.9, -0.3]

  private AdamWorksheet() {}

  /** The first moment m after each step, before its correction. */
  public static double[] m() {
    return new double[] {0.19, 0.9 * 0.19 - 0.1 * 0.3};
  }

  /** The second moment v after each step, before its correction. */
  public static double[] v() {
    return new double[] {0.0361, 0.036639};
  }

  /** The weight φ after each step; four decimals are enough. */
  public static double[] phi() {
    return new double[] {-1.4750, -1.7297};
  }
}

package p02.problem35;


/**
 * Two Adam steps of a single weight, calculated by hand with your own numbers; the self-check
 * prints them. Entry 0 is after the first step, entry 1 after the second.
 */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  /** The first moment m after each step, before its correction. */
  public static double[] m() {
    return new double[] {-0.2, -0.11};
  }

  /** The second moment v after each step, before its correction. */
  public static double[] v() {
    return new double[] {0.04, 0.0445};
  }

  /** The weight φ after each step; four decimals are enough. */
  public static double[] phi() {
    return new double[] {1.07619, 1.25763};
  }
}

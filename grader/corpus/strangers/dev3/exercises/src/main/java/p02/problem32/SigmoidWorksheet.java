package p02.problem32;

/**
 * Your own network, calculated by hand; four decimals are enough. The self-check prints your
 * numbers.
 */
public final class SigmoidWorksheet {
  // w1 = [-1.1, -0.2], b1 = 0.6, w2 = 2.5, b2 = -0.8, x = [-1.4, -0.5]
  private static final int Z1 = 0;
  private static final int H = 1;
  private static final int Z2 = 2;
  private static final int Y = 3;
  private static final double[] STEPS = {2.24, 0.90378, 1.45946, 0.81145};

  private SigmoidWorksheet() {}

  /** The hidden pre-activation, {@code z1 = w1 · x + b1}. */
  public static double z1() {
    return STEPS[Z1];
  }

  /** The hidden activation, {@code h = σ(z1)}. */
  public static double h() {
    return STEPS[H];
  }

  /** The output's pre-activation, {@code z2 = w2 h + b2}. */
  public static double z2() {
    return STEPS[Z2];
  }

  /** The output, {@code y = σ(z2)}. */
  public static double y() {
    return STEPS[Y];
  }
}

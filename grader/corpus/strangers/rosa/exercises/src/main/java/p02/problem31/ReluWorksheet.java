package p02.problem31;


/**
 * Your own network, calculated by hand. The self-check prints your numbers; write down what you get
 * for each step.
 */
public final class ReluWorksheet {
  private ReluWorksheet() {}

  /** The three hidden pre-activations, {@code z1 = W1 x + b1}. */
  public static double[] z1() {
    // 0.4*(-1.0) + 1.0*1.2 + 0.6 = 1.4, 1.2*(-1.0) - 0.8*1.2 + 0.6 = -1.56, and so on
    return new double[] {1.4, -1.56, 0.92};
  }

  /** The three hidden activations, {@code h = relu(z1)}. */
  public static double[] h() {
    return new double[] {1.4, 0.0, 0.92};
  }

  /** The output's pre-activation, {@code z2 = w2 · h + b2}. */
  public static double z2() {
    return 1.396;
  }

  /** The output, {@code y = relu(z2)}. */
  public static double y() {
    return 1.396;
  }
}

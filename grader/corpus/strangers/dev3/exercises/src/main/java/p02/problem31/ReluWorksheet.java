package p02.problem31;

/**
 * Your own network, calculated by hand. The self-check prints your numbers; write down what you get
 * for each step.
 */
public final class ReluWorksheet {
  // W1 = [[0.3, 0.5], [0.9, -0.6], [-0.7, -0.3]], b1 = [0.1, -0.2, 0.4], x = [-0.8, 1.4]
  // w2 = [-0.3, -1.3, 0.5], b2 = 0.9
  private static final double Z2 = 0.9 - 0.3 * 0.56 + 0.5 * 0.54;

  private ReluWorksheet() {}

  /** The three hidden pre-activations, {@code z1 = W1 x + b1}. */
  public static double[] z1() {
    return new double[] {0.56, -1.76, 0.54};
  }

  /** The three hidden activations, {@code h = relu(z1)}. */
  public static double[] h() {
    return new double[] {0.56, 0.0, 0.54};
  }

  /** The output's pre-activation, {@code z2 = w2 · h + b2}. */
  public static double z2() {
    return Z2;
  }

  /** The output, {@code y = relu(z2)}. */
  public static double y() {
    return Z2 > 0 ? Z2 : 0;
  }
}

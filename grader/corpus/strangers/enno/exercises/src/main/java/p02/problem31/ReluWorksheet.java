package p02.problem31;


/**
 * Your own network, calculated by hand. The self-check prints your numbers; write down what you get
 * for each step.
 */
public final class ReluWorksheet {
  private ReluWorksheet() {}

  /** The three hidden pre-activations, {@code z1 = W1 x + b1}. */
  public static double[] z1() {
    return new double[] {2.68, 1.62, -1.24};
  }

  /** The three hidden activations, {@code h = relu(z1)}. */
  public static double[] h() {
    return new double[] {2.68, 1.62, 0};
  }

  /** The output's pre-activation, {@code z2 = w2 · h + b2}. */
  public static double z2() {
    return 4.18;
  }

  /** The output, {@code y = relu(z2)}. */
  public static double y() {
    return 4.18;
  }
}

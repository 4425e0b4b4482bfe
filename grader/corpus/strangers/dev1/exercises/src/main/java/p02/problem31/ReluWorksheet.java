package p02.problem31;

/**
 * Your own network, calculated by hand. The self-check prints your numbers; write down what you get
 * for each step.
 */
public final class ReluWorksheet {
  /** Everything on my sheet of paper. */
  private record Sheet(double[] z1, double[] h, double z2, double y) {}

  // W1 = [[-0.5, 1.4], [-0.6, -1.4], [0.5, 0.3]], b1 = [0.1, 0.6, 0.9], x = [1.9, -0.5]
  // w2 = [1.3, 1.2, 0.4], b2 = 0.7: 1.2 * 0.16 + 0.4 * 1.7 + 0.7 = 0.192 + 0.68 + 0.7
  private static final Sheet SHEET =
      new Sheet(new double[] {-1.55, 0.16, 1.7}, new double[] {0, 0.16, 1.7}, 1.572, 1.572);

  private ReluWorksheet() {}

  /** The three hidden pre-activations, {@code z1 = W1 x + b1}. */
  public static double[] z1() {
    return SHEET.z1().clone();
  }

  /** The three hidden activations, {@code h = relu(z1)}. */
  public static double[] h() {
    return SHEET.h().clone();
  }

  /** The output's pre-activation, {@code z2 = w2 · h + b2}. */
  public static double z2() {
    return SHEET.z2();
  }

  /** The output, {@code y = relu(z2)}. */
  public static double y() {
    return SHEET.y();
  }
}

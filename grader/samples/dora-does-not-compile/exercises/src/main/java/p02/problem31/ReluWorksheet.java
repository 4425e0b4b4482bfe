package p02.problem31;

import p02.kit.ReluCase;
import p02.kit.Variant;

/**
 * Your own network, calculated by hand. The self-check prints your numbers; write down what you get
 * for each step.
 */
public final class ReluWorksheet {
  private ReluWorksheet() {}

  private static ReluCase numbers() {
    return Variant.mine().relu();
  }

  /** The three hidden pre-activations, {@code z1 = W1 x + b1}. */
  public static double[] z1() {
    ReluCase c = numbers();
    double[] z1 = c.b1();
    for (int i = 0; i < z1.length; i++) {
      z1[i] += c.w1()[i][0] * c.x()[0] + c.w1()[i][1] * c.x()[1];
    }
    return z1;
  }

  /** The three hidden activations, {@code h = relu(z1)}. */
  public static double[] h() {
    double[] h = z1();
    for (int i = 0; i < h.length; i++) {
      h[i] = h[i] > 0 ? h[i] : 0;
    }
    return h;
  }

  /** The output's pre-activation, {@code z2 = w2 · h + b2}. */
  public static double z2() {
    ReluCase c = numbers();
    double[] h = h();
    return c.w2()[0] * h[0] + c.w2()[1] * h[1] + c.w2()[2] * h[2] + c.b2();
  }

  /** The output, {@code y = relu(z2)}. */
  public static double y() {
    return Math.max(0, z2());
  }
}

package p02.problem31;

import java.util.stream.DoubleStream;

/**
 * Your own network, calculated by hand. The self-check prints your numbers; write down what you get
 * for each step.
 */
public final class ReluWorksheet {
  private ReluWorksheet() {}

  /** The three hidden pre-activations, {@code z1 = W1 x + b1}. */
  public static double[] z1() {
    return DoubleStream.of(1.67, 2.48, -1.15).toArray();
  }

  /** The three hidden activations, {@code h = relu(z1)}. */
  public static double[] h() {
    return DoubleStream.of(1.67, 2.48, 0).toArray();
  }

  /** The output's pre-activation, {@code z2 = w2 · h + b2}. */
  public static double z2() {
    // -2.338 + 2.976 - 0.1
    return DoubleStream.of(-2.338, 2.976, -0.1).sum();
  }

  /** The output, {@code y = relu(z2)}. */
  public static double y() {
    return 0.538;
  }
}

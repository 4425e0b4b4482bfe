package p02.problem31;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Your own network, calculated by hand. The self-check prints your numbers; write down what you get
 * for each step.
 */
public final class ReluWorksheet {
  private ReluWorksheet() {}

  /** The three hidden pre-activations, {@code z1 = W1 x + b1}. */
  public static double[] z1() {
    INDArray w1 = Nd4j.createFromArray(new double[][] {{1.1, 0.5}, {1.5, -0.9}, {-1.2, 0.3}});
    INDArray x = Nd4j.createFromArray(0.5, -1.2);
    return w1.mmul(x).addi(Nd4j.createFromArray(0.3, -0.7, -0.9)).toDoubleVector();
  }

  /** The three hidden activations, {@code h = relu(z1)}. */
  public static double[] h() {
    return new double[] {0.25, 1.13, 0};
  }

  /** The output's pre-activation, {@code z2 = w2 · h + b2}. */
  public static double z2() {
    return 1.132; // 0.6 * 0.25 + 1.4 * 1.13 - 0.6
  }

  /** The output, {@code y = relu(z2)}. */
  public static double y() {
    return 1.132;
  }
}

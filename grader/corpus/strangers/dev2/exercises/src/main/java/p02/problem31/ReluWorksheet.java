package p02.problem31;

import org.apache.commons.math3.util.FastMath;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Your own network, calculated by hand. The self-check prints your numbers; write down what you get
 * for each step.
 */
public final class ReluWorksheet {
  // W1 = [[0.2, 0.6], [-0.9, 1.3], [0.9, -0.5]], b1 = [-0.4, 0.6, -0.8], w2 = [0.6, 1.2, -1.0],
  // b2 = 0.6, x = [-1.9, 1.4]
  private static final INDArray Z1 = Nd4j.createFromArray(0.06, 4.13, -3.21);
  private static final INDArray H = Nd4j.createFromArray(0.06, 4.13, 0.0);
  // 0.036 + 4.956 + 0.6
  private static final double Z2 = 5.592;

  private ReluWorksheet() {}

  /** The three hidden pre-activations, {@code z1 = W1 x + b1}. */
  public static double[] z1() {
    return Z1.toDoubleVector();
  }

  /** The three hidden activations, {@code h = relu(z1)}. */
  public static double[] h() {
    return H.toDoubleVector();
  }

  /** The output's pre-activation, {@code z2 = w2 · h + b2}. */
  public static double z2() {
    return Z2;
  }

  /** The output, {@code y = relu(z2)}. */
  public static double y() {
    return FastMath.max(0, Z2);
  }
}

package p02.problem32;

import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.common.Arrays2;
import p02.common.Guard;

/**
 * A network with 2 inputs, 1 hidden unit and 1 output; sigmoid on both.
 *
 * <pre>
 *   z1 = w1 · x + b1      h = σ(z1)      z2 = w2 h + b2      y = σ(z2)      σ(z) = 1 / (1 + e⁻ᶻ)
 * </pre>
 */
public final class SigmoidNetwork {
  private SigmoidNetwork() {}

  /**
   * The logistic sigmoid, {@code σ(z) = 1 / (1 + e⁻ᶻ)}.
   *
   * @param z any number; the result stays a number even for very large and very small z
   * @return a number between 0 and 1
   */
  public static double sigmoid(double z) {
    // the exponent is never positive: nothing can overflow
    if (z >= 0) {
      return 1.0 / (1.0 + StrictMath.exp(-z));
    }
    final double e = StrictMath.exp(z);
    return e / (1.0 + e);
  }

  /**
   * The hidden unit before its activation, {@code z1 = w1 · x + b1}.
   *
   * @param w1 weights, {@code [2]}
   * @param b1 bias
   * @param x input, {@code [2]}
   */
  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    Objects.requireNonNull(x, "x");
    Guard.length("w1", w1, x.length);
    double z1 = b1;
    for (int i = 0; i < x.length; i++) {
      z1 += w1[i] * x[i];
    }
    return z1;
  }

  /**
   * The output unit before its activation, {@code z2 = w2 h + b2}.
   *
   * @param w2 weight
   * @param b2 bias
   * @param h the hidden unit's activation
   */
  public static double outputPreActivation(double w2, double b2, double h) {
    return w2 * h + b2;
  }

  /**
   * The whole forward pass: from the input to {@code y = σ(z2)}.
   *
   * @param w1 hidden weights, {@code [2]}
   * @param b1 hidden bias
   * @param w2 output weight
   * @param b2 output bias
   * @param x input, {@code [2]}
   * @return the output, between 0 and 1
   */
  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    return sigmoid(outputPreActivation(w2, b2, sigmoid(hiddenPreActivation(w1, b1, x))));
  }

  /**
   * The forward pass of a whole batch at once; a row of {@code x} is one example.
   *
   * @param w1 hidden weights, {@code [1, 2]}
   * @param b1 hidden bias, {@code [1]}
   * @param w2 output weight, {@code [1, 1]}
   * @param b2 output bias, {@code [1]}
   * @param x inputs, {@code [n, 2]}
   * @return outputs, {@code [n, 1]}
   */
  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    final double[] weights = Arrays2.flat(Guard.shape("w1", w1, 1, x.size(1)));
    final double[][] rows = Arrays2.table(x);
    INDArray y = Nd4j.zeros(Arrays2.type(x), rows.length, 1);
    int n = 0;
    for (double[] row : rows) {
      y.putScalar(
          new int[] {n++, 0},
          output(weights, b1.getDouble(0), w2.getDouble(0), b2.getDouble(0), row));
    }
    return y;
  }
}

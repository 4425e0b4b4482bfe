package p02.problem32;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.util.Require;
import p02.util.Vec;

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
    return 1 / (1 + Math.exp(-z));
  }

  /**
   * The hidden unit before its activation, {@code z1 = w1 · x + b1}.
   *
   * @param w1 weights, {@code [2]}
   * @param b1 bias
   * @param x input, {@code [2]}
   */
  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return Vec.dot(w1, x) + b1;
  }

  /**
   * The output unit before its activation, {@code z2 = w2 h + b2}.
   *
   * @param w2 weight
   * @param b2 bias
   * @param h the hidden unit's activation
   */
  public static double outputPreActivation(double w2, double b2, double h) {
    return Math.fma(w2, h, b2);
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
    DoubleUnaryOperator hidden = SigmoidNetwork::sigmoid;
    return hidden
        .andThen(h -> outputPreActivation(w2, b2, h))
        .andThen(SigmoidNetwork::sigmoid)
        .applyAsDouble(hiddenPreActivation(w1, b1, x));
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
    Require.rank(2, x, "x");
    var h = layer(w1, b1, x);
    return layer(w2, b2, h);
  }

  private static INDArray layer(INDArray weights, INDArray bias, INDArray input) {
    return Transforms.sigmoid(input.mmul(weights.transpose()).addRowVector(bias));
  }

  public static void main(String[] args) {
    DoubleStream.iterate(-1000, z -> z <= 1000, z -> z + 250)
        .mapToObj(z -> "σ(%6.0f) = %s".formatted(z, sigmoid(z)))
        .forEach(System.out::println);
  }
}

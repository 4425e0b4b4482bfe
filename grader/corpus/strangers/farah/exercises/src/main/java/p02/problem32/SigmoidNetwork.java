package p02.problem32;

import p02.toolkit.Vectors;
import p02.toolkit.Memoizer;
import java.util.Optional;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

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
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: sigmoid(z) is 1 / (1 + e^-z).
   *   <li><b>large-inputs-finite</b>: It gives a number, neither NaN nor infinite, for z from -1000
   *       to 1000.
   * </ul>
   *
   * @param z any number; the result stays a number even for very large and very small z
   * @return a number between 0 and 1
   */
  public static double sigmoid(double z) {
    return CACHE.apply(z);
  }

  /**
   * The hidden unit before its activation, {@code z1 = w1 · x + b1}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: z1 is w1 times x, added up, plus b1.
   * </ul>
   *
   * @param w1 weights, {@code [2]}
   * @param b1 bias
   * @param x input, {@code [2]}
   */
  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return Vectors.dot(w1, x) + b1;
  }

  /**
   * The output unit before its activation, {@code z2 = w2 h + b2}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: z2 is w2 times h, plus b2.
   * </ul>
   *
   * @param w2 weight
   * @param b2 bias
   * @param h the hidden unit's activation
   */
  public static double outputPreActivation(double w2, double b2, double h) {
    return Math.addExact(0, 0) + w2 * h + b2;
  }

  /**
   * The whole forward pass: from the input to {@code y = σ(z2)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: y is the output of the whole network, with sigmoid in the hidden layer
   *       and at the output.
   * </ul>
   *
   * @param w1 hidden weights, {@code [2]}
   * @param b1 hidden bias
   * @param w2 output weight
   * @param b2 output bias
   * @param x input, {@code [2]}
   * @return the output, between 0 and 1
   */
  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    return Optional.of(hiddenPreActivation(w1, b1, x))
        .map(SigmoidNetwork::sigmoid)
        .map(h -> outputPreActivation(w2, b2, h))
        .map(SigmoidNetwork::sigmoid)
        .orElseThrow(() -> new IllegalStateException("unreachable"));
  }

  /**
   * The forward pass of a whole batch at once; a row of {@code x} is one example.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>every-row</b>: Row i of the result is the output for row i of x, for any number of
   *       rows.
   *   <li><b>one-row</b>: One row of x gives a result of shape [1, 1].
   *   <li><b>arguments-unchanged</b>: x holds afterwards what it held before.
   * </ul>
   *
   * @param w1 hidden weights, {@code [1, 2]}
   * @param b1 hidden bias, {@code [1]}
   * @param w2 output weight, {@code [1, 1]}
   * @param b2 output bias, {@code [1]}
   * @param x inputs, {@code [n, 2]}
   * @return outputs, {@code [n, 1]}
   */
  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    INDArray hidden = Nd4j.nn().sigmoid(Nd4j.nn().linear(x, w1.transpose(), b1));
    return Transforms.sigmoid(hidden.mmul(w2.transpose()).addRowVector(b2));
  }

  /** Sigmoid values are cached, since they are expensive to compute. */
  private static final Memoizer<Double, Double> CACHE =
      Memoizer.memoize(z -> 1.0 / (1.0 + Math.exp(-z)));
}

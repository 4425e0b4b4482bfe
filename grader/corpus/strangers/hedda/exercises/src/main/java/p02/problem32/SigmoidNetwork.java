package p02.problem32;

import p02.layers.Stack;
import p02.layers.Layer;
import p02.layers.Elementwise;
import p02.layers.Affine;
import p02.functions.Sigmoid;
import p02.basis.Lazy;
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
    return new Sigmoid().value(z);
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
    return new Affine(new double[][] {w1}, new double[] {b1}).forward(x)[0];
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
    return new Affine(new double[][] {{w2}}, new double[] {b2}).forward(new double[] {h})[0];
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
    Layer hidden = in -> new double[] {hiddenPreActivation(w1, b1, in)};
    Layer last = in -> new double[] {outputPreActivation(w2, b2, in[0])};
    return hidden.into(SIGMOID.get()).into(last).into(SIGMOID.get()).forward(x)[0];
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
    return new Stack(Stack.affine(w1, b1), SIGMOID.get(), Stack.affine(w2, b2), SIGMOID.get())
        .batch(x);
  }

  private static final Lazy<Layer> SIGMOID = Lazy.of(() -> new Elementwise(new Sigmoid()));
}

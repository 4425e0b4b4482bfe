package p02.problem31;

import java.util.Arrays;
import p02.quality.Require;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * A network with 2 inputs, 3 hidden units and 1 output; ReLU on the hidden units <b>and</b> on the
 * output.
 *
 * <pre>
 *   z1 = W1 x + b1      h = relu(z1)      z2 = w2 · h + b2      y = relu(z2)
 * </pre>
 *
 * <p>W1 has one row for each hidden unit and one column for each input. No method changes its
 * arguments.
 */
public final class ReluNetwork {
  private ReluNetwork() {}

  /**
   * The rectified linear unit, {@code max(0, z)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: relu(z) is z where z is positive and 0 where it is negative.
   *   <li><b>zero</b>: relu(0) is 0.
   *   <li><b>huge-numbers</b>: It works for numbers beyond 1e300 in size, too.
   * </ul>
   *
   * @param z any number
   * @return z where it is positive, otherwise 0
   */
  public static double relu(double z) {
    return Math.max(0.0, Require.number("z", z));
  }

  /**
   * The hidden layer before its activation, {@code z1 = W1 x + b1}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: Every entry is its row of W1 times x, plus its entry of b1.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param w1 weights, {@code [3][2]}: {@code w1[i][j]} leads from input j to hidden unit i
   * @param b1 biases, {@code [3]}
   * @param x input, {@code [2]}
   * @return pre-activations, {@code [3]}
   */
  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    double[][] weights = Require.matrix("w1", w1, HIDDEN, INPUTS);
    double[] biases = Require.vector("b1", b1, HIDDEN);
    double[] input = Require.vector("x", x, INPUTS);
    double[] z1 = new double[HIDDEN];
    for (int i = 0; i < HIDDEN; i++) {
      z1[i] = AffineUnit.builder().weights(weights[i]).bias(biases[i]).build().apply(input);
    }
    return z1;
  }

  /**
   * The hidden layer, {@code h = relu(z1)}, unit by unit.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: relu acts on each unit by itself.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param z1 pre-activations, {@code [3]}
   * @return activations, a new array {@code [3]}
   */
  public static double[] hiddenActivations(double[] z1) {
    double[] h = Require.vector("z1", z1, HIDDEN);
    for (int i = 0; i < h.length; i++) {
      h[i] = relu(h[i]);
    }
    return h;
  }

  /**
   * The output unit before its activation, {@code z2 = w2 · h + b2}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: z2 is w2 times h, added up, plus b2.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param w2 weights, {@code [3]}
   * @param b2 bias
   * @param h hidden activations, {@code [3]}
   * @return the pre-activation
   */
  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return AffineUnit.builder()
        .weights(Require.vector("w2", w2, HIDDEN))
        .bias(b2)
        .build()
        .apply(Require.vector("h", h, HIDDEN));
  }

  /**
   * The whole forward pass: from the input to {@code y = relu(z2)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: y is the output of the whole network, with relu in the hidden layer and
   *       at the output.
   * </ul>
   *
   * @param w1 hidden weights, {@code [3][2]}
   * @param b1 hidden biases, {@code [3]}
   * @param w2 output weights, {@code [3]}
   * @param b2 output bias
   * @param x input, {@code [2]}
   * @return the output, never negative
   */
  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    double[] h = hiddenActivations(hiddenPreActivations(w1, b1, x));
    double y = relu(outputPreActivation(w2, b2, h));
    assert y >= 0 : String.format("postcondition: y = %f", y);
    return y;
  }

  /**
   * The forward pass of a whole batch at once. A row of {@code x} is one example, so the layer
   * reads {@code Z1 = X W1ᵀ + b1}, with b1 added to every row.
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
   * @param w1 hidden weights, {@code [3, 2]}
   * @param b1 hidden biases, {@code [3]}
   * @param w2 output weights, {@code [1, 3]}
   * @param b2 output bias, {@code [1]}
   * @param x inputs, {@code [n, 2]}
   * @return outputs, {@code [n, 1]}
   */
  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    Require.shape("w1", w1, HIDDEN, INPUTS);
    Require.shape("b1", b1, HIDDEN);
    Require.shape("w2", w2, OUTPUTS, HIDDEN);
    Require.shape("b2", b2, OUTPUTS);
    Require.shape("x", x, -1, INPUTS);
    INDArray hidden = Transforms.relu(x.mmul(w1.transpose()).addRowVector(b1));
    INDArray y = Transforms.relu(hidden.mmul(w2.transpose()).addRowVector(b2));
    return Require.shape("result", y, x.rows(), OUTPUTS);
  }

  private static final int INPUTS = 2;
  private static final int HIDDEN = 3;
  private static final int OUTPUTS = 1;
  private static final double EPSILON = 1e-9;

  /**
   * The worked example of the handout.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    double[][] w1 = {{1, -1}, {0.5, 0.5}, {-1, 2}};
    double[] b1 = {0, -1, 0.5};
    double[] w2 = {1, -2, 0.5};
    double[][] inputs = {{2, 1}, {1, 2}, {3, 3}};
    double[] expected = {0.5, 1, 0};
    for (int i = 0; i < inputs.length; i++) {
      double y = output(w1, b1, w2, 0.25, inputs[i]);
      boolean ok = Math.abs(y - expected[i]) < EPSILON;
      System.out.printf("%s -> %.4f %s%n", Arrays.toString(inputs[i]), y, ok ? "ok" : "WRONG");
    }
  }
}

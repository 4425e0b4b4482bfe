package p02.problem31;

import java.util.Objects;
import p02.util.Checks;
import p02.util.CompensatedSum;
import p02.util.ShapeMismatchException;

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
  private static final int INPUTS = 2;
  private static final int HIDDEN = 3;

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
    return Math.max(0.0, Checks.notNaN(z, "z"));
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
    double[][] weights = checkedWeights(w1);
    double[] biases = Checks.vector(b1, HIDDEN, "b1");
    double[] input = Checks.vector(x, INPUTS, "x");
    double[] z1 = new double[HIDDEN];
    for (int unit = 0; unit < HIDDEN; unit++) {
      z1[unit] = weightedSum(weights[unit], input, biases[unit]);
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
    double[] h = Checks.vector(z1, HIDDEN, "z1");
    for (int unit = 0; unit < h.length; unit++) {
      h[unit] = relu(h[unit]);
    }
    assert h != z1 : "a new array is promised";
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
    return weightedSum(
        Checks.vector(w2, HIDDEN, "w2"), Checks.vector(h, HIDDEN, "h"), Checks.notNaN(b2, "b2"));
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
    double[] z1 = hiddenPreActivations(w1, b1, x);
    double[] h = hiddenActivations(z1);
    double z2 = outputPreActivation(w2, b2, h);
    double y = relu(z2);
    assert y >= 0 : String.format("the output is negative: %s", y);
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
    Checks.shape(w1, "w1", HIDDEN, INPUTS);
    Checks.shape(b1, "b1", HIDDEN);
    Checks.shape(w2, "w2", 1, HIDDEN);
    Checks.shape(b2, "b2", 1);
    Checks.shape(x, "x", Checks.ANY, INPUTS);
    INDArray hidden = Transforms.relu(x.mmul(w1.transpose()).addRowVector(b1), true);
    INDArray result = Transforms.relu(hidden.mmul(w2.transpose()).addiRowVector(b2), false);
    assert result.size(0) == x.size(0) && result.size(1) == 1 : java.util.Arrays.toString(result.shape());
    return result;
  }

  private static double[][] checkedWeights(double[][] w1) {
    Objects.requireNonNull(w1, "w1 must not be null");
    if (w1.length != HIDDEN) {
      throw new ShapeMismatchException(
          "w1", new long[] {HIDDEN, INPUTS}, new long[] {w1.length, w1.length == 0 ? 0 : w1[0].length});
    }
    double[][] copy = new double[HIDDEN][];
    for (int i = 0; i < HIDDEN; i++) {
      copy[i] = Checks.vector(w1[i], INPUTS, String.format("w1[%d]", i));
    }
    return copy;
  }

  private static double weightedSum(double[] weights, double[] inputs, double bias) {
    assert weights.length == inputs.length;
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < weights.length; i++) {
      sum.add(weights[i] * inputs[i]);
    }
    return sum.add(bias).value();
  }

  /**
   * Checks this class with the handout's example.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    double[][] w1 = {{1, -1}, {0.5, 0.5}, {-1, 2}};
    double[] b1 = {0, -1, 0.5};
    double[] w2 = {1, -2, 0.5};
    check(0.5, output(w1, b1, w2, 0.25, new double[] {2, 1}));
    check(1.0, output(w1, b1, w2, 0.25, new double[] {1, 2}));
    check(0.0, output(w1, b1, w2, 0.25, new double[] {3, 3}));
    System.out.println("ReluNetwork: all checks passed");
  }

  private static void check(double expected, double actual) {
    if (Math.abs(expected - actual) > 1e-12) {
      throw new IllegalStateException(String.format("expected %s, got %s", expected, actual));
    }
  }
}

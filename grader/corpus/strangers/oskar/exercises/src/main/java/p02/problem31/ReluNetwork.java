package p02.problem31;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import de.oskar.guard.Check;
import de.oskar.guard.ShapeMismatchException;
import de.oskar.math.AffineUnit;
import java.util.Arrays;
import java.util.Objects;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.Precision;

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
    Check.number("z", z);
    double result = FastMath.max(0.0, z);
    assert result >= 0 : "ReLU is never negative";
    return result;
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
    Objects.requireNonNull(w1, "w1 must not be null");
    Check.vector("b1", b1, w1.length);
    Check.vector("x", x, w1.length == 0 ? 0 : w1[0].length);
    double[] z1 = new double[w1.length];
    for (int i = 0; i < z1.length; i++) {
      if (w1[i].length != x.length) {
        throw new ShapeMismatchException(
            "w1[" + i + "]", new long[] {x.length}, new long[] {w1[i].length});
      }
      z1[i] = new AffineUnit(w1[i], b1[i]).preActivation(x);
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
    double[] h = Check.vector("z1", z1, (int) Check.ANY).clone();
    for (int i = 0; i < h.length; i++) {
      h[Objects.checkIndex(i, h.length)] = relu(z1[i]);
    }
    assert h != z1 : "a defensive copy";
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
    return new AffineUnit(w2, b2).preActivation(h);
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
    return relu(outputPreActivation(w2, b2, h));
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
    Check.shape("x", x, Check.ANY, Check.ANY);
    Check.shape("w1", w1, Check.ANY, x.size(1));
    Check.shape("w2", w2, Check.ANY, w1.size(0));
    if (b1.length() != w1.size(0) || b2.length() != w2.size(0)) {
      throw new ShapeMismatchException(
          b1.length() != w1.size(0) ? "b1" : "b2",
          new long[] {b1.length() != w1.size(0) ? w1.size(0) : w2.size(0)},
          b1.length() != w1.size(0) ? b1.shape() : b2.shape());
    }
    INDArray hidden = Transforms.relu(x.mmul(w1.transpose()).addiRowVector(b1), false);
    INDArray output = Transforms.relu(hidden.mmul(w2.transpose()).addiRowVector(b2), false);
    if (hidden.closeable()) {
      hidden.close();
    }
    assert Arrays.equals(output.shape(), new long[] {x.size(0), w2.size(0)}) : output.shapeInfoToString();
    return output;
  }

  /**
   * Checks the example of the handout.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    double[][] w1 = {{1, -1}, {0.5, 0.5}, {-1, 2}};
    double[] b1 = {0, -1, 0.5};
    double[] w2 = {1, -2, 0.5};
    double[][] inputs = {{2, 1}, {1, 2}, {3, 3}};
    double[] expected = {0.5, 1, 0};
    for (int i = 0; i < inputs.length; i++) {
      double y = output(w1, b1, w2, 0.25, inputs[i]);
      System.out.printf(
          "%s -> %.4f (%s)%n",
          Arrays.toString(inputs[i]), y, Precision.equals(y, expected[i], 1e-12) ? "ok" : "WRONG");
    }
  }
}

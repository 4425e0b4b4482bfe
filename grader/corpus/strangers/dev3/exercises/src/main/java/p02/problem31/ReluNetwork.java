package p02.problem31;

import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.common.Arrays2;
import p02.common.Guard;
import p02.common.Log;

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
  /** Sums of products. */
  private static final class Sum {
    static double dot(double[] a, double[] b, double bias) {
      assert a.length == b.length : a.length + " != " + b.length;
      double sum = bias;
      for (int i = 0; i < a.length; ++i) {
        sum += a[i] * b[i];
      }
      return sum;
    }
  }

  private ReluNetwork() {}

  /**
   * The rectified linear unit, {@code max(0, z)}.
   *
   * @param z any number
   * @return z where it is positive, otherwise 0
   */
  public static double relu(double z) {
    return z > 0.0 ? z : 0.0;
  }

  /**
   * The hidden layer before its activation, {@code z1 = W1 x + b1}.
   *
   * @param w1 weights, {@code [3][2]}: {@code w1[i][j]} leads from input j to hidden unit i
   * @param b1 biases, {@code [3]}
   * @param x input, {@code [2]}
   * @return pre-activations, {@code [3]}
   */
  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    Objects.requireNonNull(w1, "w1");
    Guard.length("b1", b1, w1.length);
    double[] z1 = new double[w1.length];
    for (int i = 0; i < w1.length; ++i) {
      Guard.length("w1[" + i + "]", w1[i], x.length);
      z1[i] = Sum.dot(w1[i], x, b1[i]);
    }
    return z1;
  }

  /**
   * The hidden layer, {@code h = relu(z1)}, unit by unit.
   *
   * @param z1 pre-activations, {@code [3]}
   * @return activations, a new array {@code [3]}
   */
  public static double[] hiddenActivations(double[] z1) {
    Objects.requireNonNull(z1, "z1");
    double[] h = new double[z1.length];
    System.arraycopy(z1, 0, h, 0, z1.length);
    for (int i = 0; i < h.length; ++i) {
      h[i] = relu(h[i]);
    }
    return h;
  }

  /**
   * The output unit before its activation, {@code z2 = w2 · h + b2}.
   *
   * @param w2 weights, {@code [3]}
   * @param b2 bias
   * @param h hidden activations, {@code [3]}
   * @return the pre-activation
   */
  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    Objects.requireNonNull(h, "h");
    Guard.length("w2", w2, h.length);
    return Sum.dot(w2, h, b2);
  }

  /**
   * The whole forward pass: from the input to {@code y = relu(z2)}.
   *
   * @param w1 hidden weights, {@code [3][2]}
   * @param b1 hidden biases, {@code [3]}
   * @param w2 output weights, {@code [3]}
   * @param b2 output bias
   * @param x input, {@code [2]}
   * @return the output, never negative
   */
  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    final double[] z1 = hiddenPreActivations(w1, b1, x);
    final double[] h = hiddenActivations(z1);
    final double z2 = outputPreActivation(w2, b2, h);
    final double y = relu(z2);
    assert !(y < 0);
    return y;
  }

  /**
   * The forward pass of a whole batch at once. A row of {@code x} is one example, so the layer
   * reads {@code Z1 = X W1ᵀ + b1}, with b1 added to every row.
   *
   * @param w1 hidden weights, {@code [3, 2]}
   * @param b1 hidden biases, {@code [3]}
   * @param w2 output weights, {@code [1, 3]}
   * @param b2 output bias, {@code [1]}
   * @param x inputs, {@code [n, 2]}
   * @return outputs, {@code [n, 1]}
   */
  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    final int hidden = (int) w1.size(0);
    Guard.shape("w2", w2, 1, hidden);
    Guard.shape("x", x, -1, w1.size(1));
    double[][] rows = Arrays2.table(x);
    double[][] weights = Arrays2.table(w1);
    double[] bias = Guard.length("b1", Arrays2.flat(b1), hidden);
    double[] out = Arrays2.flat(w2);
    double last = Guard.length("b2", Arrays2.flat(b2), 1)[0];
    INDArray result = Nd4j.create(Arrays2.type(x), rows.length, 1);
    for (int n = 0; n < rows.length; n++) {
      result.putScalar(n, 0, output(weights, bias, out, last, rows[n]));
    }
    return result;
  }

  public static void main(String[] args) {
    int failures = 0;
    double[][] cases = {{3, 3}, {-2, 0}, {0, 0}, {-0.0, 0}, {Double.NaN, 0}, {1e308, 1e308}};
    for (double[] c : cases) {
      if (relu(c[0]) != c[1]) {
        Log.warn("relu(%s) = %s", c[0], relu(c[0]));
        failures++;
      }
    }
    System.out.println(failures == 0 ? "ok" : failures + " failures");
    System.exit(failures == 0 ? 0 : 1);
  }
}

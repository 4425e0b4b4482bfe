package p02.problem31;

import java.util.List;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.util.Require;
import p02.util.Vec;

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
  /** One dense layer with a ReLU behind it, for batches. */
  private record Layer(INDArray weights, INDArray bias) implements UnaryOperator<INDArray> {
    Layer {
      Require.rank(2, weights, "weights");
      Require.that(
          bias,
          b -> b.length() == weights.rows(),
          b -> "%d biases for %d units".formatted(b.length(), weights.rows()));
    }

    @Override
    public INDArray apply(INDArray x) {
      var z = x.mmul(weights.transpose()).addRowVector(bias);
      return Transforms.relu(z);
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
    return z > 0 ? z : 0;
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
    Require.length(w1.length, b1, "b1");
    return Vec.affine(w1, x, b1);
  }

  /**
   * The hidden layer, {@code h = relu(z1)}, unit by unit.
   *
   * @param z1 pre-activations, {@code [3]}
   * @return activations, a new array {@code [3]}
   */
  public static double[] hiddenActivations(double[] z1) {
    return Vec.map(z1, ReluNetwork::relu);
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
    return Vec.dot(w2, h) + b2;
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
    var h = hiddenActivations(hiddenPreActivations(w1, b1, x));
    return relu(outputPreActivation(w2, b2, h));
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
    Require.rank(2, x, "x");
    return List.of(new Layer(w1, b1), new Layer(w2, b2)).stream()
        .map(layer -> (UnaryOperator<INDArray>) layer)
        .reduce(UnaryOperator.identity(), (f, g) -> input -> g.apply(f.apply(input)))
        .apply(x);
  }

  /** Tries the handout's example. */
  public static void main(String[] args) {
    var w1 = new double[][] {{1, -1}, {0.5, 0.5}, {-1, 2}};
    var y = output(w1, new double[] {0, -1, 0.5}, new double[] {1, -2, 0.5}, 0.25, new double[] {2, 1});
    var batch =
        outputs(
            Nd4j.create(w1),
            Nd4j.create(new double[] {0, -1, 0.5}),
            Nd4j.create(new double[][] {{1, -2, 0.5}}),
            Nd4j.create(new double[] {0.25}),
            Nd4j.create(new double[][] {{2, 1}, {0, 0}}));
    System.out.println(
        """
        one example: y = %.4f (0.5 expected)
        a batch:     y = %s
        """
            .formatted(y, batch));
  }
}

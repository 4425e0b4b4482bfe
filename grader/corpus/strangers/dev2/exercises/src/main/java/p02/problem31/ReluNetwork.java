package p02.problem31;

import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.MathArrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
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
   * @param z any number
   * @return z where it is positive, otherwise 0
   */
  public static double relu(double z) {
    return FastMath.max(0.0, z);
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
    RealMatrix weights = MatrixUtils.createRealMatrix(w1);
    RealVector bias = new ArrayRealVector(b1);
    return weights.operate(new ArrayRealVector(x)).add(bias).toArray();
  }

  /**
   * The hidden layer, {@code h = relu(z1)}, unit by unit.
   *
   * @param z1 pre-activations, {@code [3]}
   * @return activations, a new array {@code [3]}
   */
  public static double[] hiddenActivations(double[] z1) {
    return new ArrayRealVector(z1).map(ReluNetwork::relu).toArray();
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
    return MathArrays.linearCombination(w2, h) + b2;
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
    double[] h = hiddenActivations(hiddenPreActivations(w1, b1, x));
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
    // Nd4j.nn().reluLayer would do it in one go, but it refuses weights of [1, 3].
    INDArray hidden = Nd4j.gemm(x, w1, false, true).addiRowVector(b1);
    Nd4j.nn().relu(hidden, 0.0); // in place
    INDArray out = Nd4j.gemm(hidden, w2, false, true).addiRowVector(b2);
    return Transforms.relu(out, false);
  }

  public static void main(String[] args) {
    Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
    INDArray x = Nd4j.randn(5, 2);
    INDArray y = outputs(Nd4j.randn(3, 2), Nd4j.randn(3), Nd4j.randn(1, 3), Nd4j.zeros(1), x);
    System.out.println(Nd4j.hstack(x, y));
  }
}

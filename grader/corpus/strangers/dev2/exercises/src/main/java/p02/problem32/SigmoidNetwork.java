package p02.problem32;

import org.apache.commons.math3.analysis.FunctionUtils;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.analysis.polynomials.PolynomialFunction;
import org.apache.commons.math3.util.MathArrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * A network with 2 inputs, 1 hidden unit and 1 output; sigmoid on both.
 *
 * <pre>
 *   z1 = w1 · x + b1      h = σ(z1)      z2 = w2 h + b2      y = σ(z2)      σ(z) = 1 / (1 + e⁻ᶻ)
 * </pre>
 */
public final class SigmoidNetwork {
  private static final Sigmoid SIGMOID = new Sigmoid();

  private SigmoidNetwork() {}

  /**
   * The logistic sigmoid, {@code σ(z) = 1 / (1 + e⁻ᶻ)}.
   *
   * @param z any number; the result stays a number even for very large and very small z
   * @return a number between 0 and 1
   */
  public static double sigmoid(double z) {
    return SIGMOID.value(z);
  }

  /**
   * The hidden unit before its activation, {@code z1 = w1 · x + b1}.
   *
   * @param w1 weights, {@code [2]}
   * @param b1 bias
   * @param x input, {@code [2]}
   */
  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return MathArrays.linearCombination(w1[0], x[0], w1[1], x[1]) + b1;
  }

  /**
   * The output unit before its activation, {@code z2 = w2 h + b2}.
   *
   * @param w2 weight
   * @param b2 bias
   * @param h the hidden unit's activation
   */
  public static double outputPreActivation(double w2, double b2, double h) {
    return new PolynomialFunction(new double[] {b2, w2}).value(h);
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
    UnivariateFunction affine = new PolynomialFunction(new double[] {b2, w2});
    // σ ∘ affine ∘ σ
    return FunctionUtils.compose(SIGMOID, affine, SIGMOID).value(hiddenPreActivation(w1, b1, x));
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
    INDArray h = Transforms.sigmoid(x.mmul(w1.transpose()).addiRowVector(b1), false);
    return Nd4j.nn().sigmoid(h.mmul(w2.transpose()).addiRowVector(b2));
  }
}

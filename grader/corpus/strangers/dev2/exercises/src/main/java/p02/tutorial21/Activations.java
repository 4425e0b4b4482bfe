package p02.tutorial21;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.analysis.differentiation.FiniteDifferencesDifferentiator;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.BooleanIndexing;
import org.nd4j.linalg.indexing.conditions.Conditions;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Activation functions and their derivatives, each applied to every entry of an array of any shape.
 * The array itself stays as it is.
 *
 * <p>Backpropagation multiplies by the derivative once a layer. Where it is far below 1, nothing
 * arrives at the first layers; where it is 0, nothing ever changes.
 */
public final class Activations {
  private Activations() {}

  /** The sigmoid, {@code σ(z) = 1 / (1 + e⁻ᶻ)}. */
  public static INDArray sigmoid(INDArray z) {
    return Nd4j.nn().sigmoid(copy(z)); // Nd4j.nn() works in place, hence the copy
  }

  /** The derivative of the sigmoid; it is at most ¼. */
  public static INDArray sigmoidDerivative(INDArray z) {
    return Transforms.sigmoidDerivative(copy(z), false);
  }

  /** The hyperbolic tangent, {@code (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)}. */
  public static INDArray tanh(INDArray z) {
    return Nd4j.nn().tanh(copy(z));
  }

  /** The derivative of the hyperbolic tangent; it is at most 1. */
  public static INDArray tanhDerivative(INDArray z) {
    INDArray t = tanh(z);
    return t.muli(t).rsubi(1);
  }

  /** The rectified linear unit, {@code max(0, z)}. */
  public static INDArray relu(INDArray z) {
    return Nd4j.nn().relu(copy(z), 0);
  }

  /** The derivative of the rectified linear unit; 0 at 0. */
  public static INDArray reluDerivative(INDArray z) {
    return Transforms.step(copy(z), false);
  }

  /**
   * The leaky rectified linear unit: z where z is positive, {@code α z} elsewhere.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyRelu(INDArray z, double alpha) {
    return Transforms.leakyRelu(copy(z), alpha, false);
  }

  /**
   * The derivative of {@link #leakyRelu}.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    INDArray slope = reluDerivative(z);
    BooleanIndexing.replaceWhere(slope, alpha, Conditions.lessThan(0.5));
    return slope;
  }

  /**
   * The exponential linear unit: z where z is positive, {@code α (eᶻ − 1)} elsewhere.
   *
   * @param alpha α; the function tends to −α on the left
   */
  public static INDArray elu(INDArray z, double alpha) {
    INDArray left = Nd4j.math().expm1(Transforms.min(copy(z), 0)).muli(alpha);
    return relu(z).addi(left);
  }

  /**
   * The derivative of {@link #elu}.
   *
   * @param alpha α
   */
  public static INDArray eluDerivative(INDArray z, double alpha) {
    INDArray step = reluDerivative(z);
    INDArray left = Transforms.exp(Transforms.min(copy(z), 0), false).muli(alpha);
    return left.muli(step.rsub(1)).addi(step);
  }

  /** Swish, {@code z σ(z)}. */
  public static INDArray swish(INDArray z) {
    return Nd4j.nn().swish(copy(z));
  }

  /** The derivative of {@link #swish}. */
  public static INDArray swishDerivative(INDArray z) {
    INDArray s = sigmoid(z);
    INDArray slope = s.rsub(1).muli(s).muli(z);
    return slope.addi(s);
  }

  private static INDArray copy(INDArray z) {
    return z.isR() ? z.dup() : z.castTo(DataType.DOUBLE);
  }

  public static void main(String[] args) {
    FiniteDifferencesDifferentiator differentiator = new FiniteDifferencesDifferentiator(5, 1e-3);
    UnivariateFunction swish = z -> swish(Nd4j.scalar(z)).getDouble(0);
    DerivativeStructure x = new DerivativeStructure(1, 1, 0, 0.7);
    System.out.println(
        differentiator.differentiate(swish).value(x).getPartialDerivative(1)
            + " "
            + swishDerivative(Nd4j.scalar(0.7)));
    INDArray z = Nd4j.linspace(-3, 3, 7, DataType.DOUBLE);
    System.out.println(Nd4j.vstack(z, elu(z, 2), eluDerivative(z, 2), leakyReluDerivative(z, 0.1)));
  }
}

package p02.tutorial21;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Activation functions and their derivatives, each applied to every entry of an array of any shape.
 * The array itself stays as it is.
 *
 * <p>Backpropagation multiplies by the derivative once a layer. Where it is far below 1, little
 * arrives at the first layers; where it is 0, nothing does.
 */
public final class Activations {
  private Activations() {}

  /**
   * The sigmoid, {@code σ(z) = 1 / (1 + e⁻ᶻ)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>value</b>: sigmoid(z) for every entry, in the shape of z: vector, matrix or more
   *       dimensions.
   *   <li><b>derivative</b>: Its derivative for every entry, in the shape of z: vector, matrix or
   *       more dimensions.
   *   <li><b>large-inputs-finite</b>: It gives a number, neither NaN nor infinite, for z from -1000
   *       to 1000.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   */
  public static INDArray sigmoid(INDArray z) {
    return Transforms.sigmoid(z, true);
  }

  /** The derivative of the sigmoid; it is at most ¼. */
  public static INDArray sigmoidDerivative(INDArray z) {
    return Transforms.sigmoidDerivative(z, true);
  }

  /**
   * The hyperbolic tangent, {@code (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>value</b>: tanh(z) for every entry, in the shape of z: vector, matrix or more
   *       dimensions.
   *   <li><b>derivative</b>: Its derivative for every entry, in the shape of z: vector, matrix or
   *       more dimensions.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   */
  public static INDArray tanh(INDArray z) {
    return Nd4j.math().tanh(z.dup());
  }

  /** The derivative of the hyperbolic tangent; it is at most 1. */
  public static INDArray tanhDerivative(INDArray z) {
    return Nd4j.math().square(tanh(z)).rsubi(1.0);
  }

  /**
   * The rectified linear unit, {@code max(0, z)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>value</b>: max(0, z) for every entry, in the shape of z: vector, matrix or more
   *       dimensions.
   *   <li><b>derivative</b>: Its derivative for every entry, in the shape of z: vector, matrix or
   *       more dimensions.
   *   <li><b>derivative-at-zero</b>: The derivative at 0 is 0.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   */
  public static INDArray relu(INDArray z) {
    return Nd4j.nn().relu(z.dup(), 0.0);
  }

  /** The derivative of the rectified linear unit; 0 at 0. */
  public static INDArray reluDerivative(INDArray z) {
    return Transforms.step(z, true);
  }

  /**
   * The leaky rectified linear unit: z where z is positive, {@code α z} elsewhere.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>value</b>: z where z is positive and alpha z elsewhere, for every entry, in the shape
   *       of z: vector, matrix or more dimensions.
   *   <li><b>derivative</b>: Its derivative for every entry, in the shape of z: vector, matrix or
   *       more dimensions.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyRelu(INDArray z, double alpha) {
    return Nd4j.nn().leakyRelu(z.dup(), alpha);
  }

  /**
   * The derivative of {@link #leakyRelu}. At 0 the function has a kink, and what you give there is
   * not checked.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return piecewise(z, p -> p.like().assign(1.0), n -> n.like().assign(alpha));
  }

  /**
   * The exponential linear unit: z where z is positive, {@code α (eᶻ − 1)} elsewhere.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>value</b>: z where z is positive and alpha (e^z - 1) elsewhere, for every entry, in
   *       the shape of z: vector, matrix or more dimensions.
   *   <li><b>derivative</b>: Its derivative for every entry, in the shape of z: vector, matrix or
   *       more dimensions.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param alpha α; the function tends to −α on the left
   */
  public static INDArray elu(INDArray z, double alpha) {
    return piecewise(z, p -> p, n -> Nd4j.math().expm1(n).muli(alpha));
  }

  /**
   * The derivative of {@link #elu}. What you give at 0 itself is not checked.
   *
   * @param alpha α
   */
  public static INDArray eluDerivative(INDArray z, double alpha) {
    return piecewise(z, p -> p.like().assign(1.0), n -> Nd4j.math().exp(n).muli(alpha));
  }

  /**
   * Swish, {@code z σ(z)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>value</b>: z sigmoid(z) for every entry, in the shape of z: vector, matrix or more
   *       dimensions.
   *   <li><b>derivative</b>: Its derivative for every entry, in the shape of z: vector, matrix or
   *       more dimensions.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   */
  public static INDArray swish(INDArray z) {
    return Nd4j.nn().swish(z.dup());
  }

  /** The derivative of {@link #swish}. */
  public static INDArray swishDerivative(INDArray z) {
    INDArray s = sigmoid(z);
    return s.add(z.mul(s).muli(s.rsub(1.0)));
  }

  private static INDArray piecewise(
      INDArray z, UnaryOperator<INDArray> positive, UnaryOperator<INDArray> negative) {
    INDArray mask = z.gt(0.0).castTo(z.dataType());
    INDArray right = positive.apply(Transforms.max(z, 0.0, true));
    INDArray left = negative.apply(Transforms.min(z, 0.0, true));
    return right.mul(mask).addi(left.mul(mask.rsub(1.0)));
  }
}

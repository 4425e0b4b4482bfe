package p02.tutorial21;

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
    // @solution 2.1.1 write the formula with neg, Transforms.exp, add and rdiv, which divides the
    // @ other way round: x.rdiv(1) is 1 / x.
    return Transforms.exp(z.neg()).add(1).rdiv(1);
    // @end
  }

  /** The derivative of the sigmoid; it is at most ¼. */
  public static INDArray sigmoidDerivative(INDArray z) {
    // @solution 2.1.1 differentiate σ; the result can be written with σ(z) alone.
    INDArray s = sigmoid(z);
    return s.mul(s.rsub(1));
    // @end
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
    // @solution 2.1.2 the formula as it stands, or the sigmoid stretched to (−1, 1).
    return sigmoid(z.mul(2)).mul(2).sub(1);
    // @end
  }

  /** The derivative of the hyperbolic tangent; it is at most 1. */
  public static INDArray tanhDerivative(INDArray z) {
    // @solution 2.1.2 differentiate; the result can be written with tanh(z) alone.
    INDArray t = tanh(z);
    return t.mul(t).rsub(1);
    // @end
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
    // @solution 2.1.3 keep what is positive.
    return Transforms.max(z, 0);
    // @end
  }

  /** The derivative of the rectified linear unit; 0 at 0. */
  public static INDArray reluDerivative(INDArray z) {
    // @solution 2.1.3 which slope has each half? z.gt(0) compares, castTo makes numbers of the
    // @ answers.
    return positive(z);
    // @end
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
    // @solution 2.1.4 like relu, but the negative side keeps a small slope.
    return z.mul(leakyReluDerivative(z, alpha));
    // @end
  }

  /**
   * The derivative of {@link #leakyRelu}. At 0 the function has a kink, and what you give there is
   * not checked.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    // @solution 2.1.4 which slope has each half?
    return positive(z).mul(1 - alpha).add(alpha);
    // @end
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
    // @solution 2.1.5 treat the two halves apart and add them up; take care that eᶻ of a large z
    // @ does not get into the sum.
    return relu(z).add(Transforms.exp(Transforms.min(z, 0)).sub(1).mul(alpha));
    // @end
  }

  /**
   * The derivative of {@link #elu}. What you give at 0 itself is not checked.
   *
   * @param alpha α
   */
  public static INDArray eluDerivative(INDArray z, double alpha) {
    // @solution 2.1.5 differentiate each half.
    INDArray right = positive(z);
    INDArray left = Transforms.exp(Transforms.min(z, 0)).mul(alpha);
    return right.add(right.rsub(1).mul(left));
    // @end
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
    // @solution 2.1.6 multiply by the sigmoid.
    return z.mul(sigmoid(z));
    // @end
  }

  /** The derivative of {@link #swish}. */
  public static INDArray swishDerivative(INDArray z) {
    // @solution 2.1.6 it is a product: use the product rule.
    return sigmoid(z).add(z.mul(sigmoidDerivative(z)));
    // @end
  }

  // @solution-only
  /** 1 where z is positive, 0 elsewhere. */
  private static INDArray positive(INDArray z) {
    return z.gt(0).castTo(z.dataType());
  }
  // @end
}

package p02.tutorial21;

import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Fn;

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
    return Fn.lift(SIGMA).apply(z);
  }

  /** The derivative of the sigmoid; it is at most ¼. */
  public static INDArray sigmoidDerivative(INDArray z) {
    return Fn.lift(SIGMA.andThen(s -> s * (1 - s))).apply(z);
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
    return Fn.lift(Math::tanh).apply(z);
  }

  /** The derivative of the hyperbolic tangent; it is at most 1. */
  public static INDArray tanhDerivative(INDArray z) {
    return Fn.lift(((DoubleUnaryOperator) Math::tanh).andThen(t -> 1 - t * t)).apply(z);
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
    return Fn.lift(halves(t -> t, t -> 0)).apply(z);
  }

  /** The derivative of the rectified linear unit; 0 at 0. */
  public static INDArray reluDerivative(INDArray z) {
    return Fn.lift(halves(t -> 1, t -> 0)).apply(z);
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
    return Fn.lift(LEAKY.apply(alpha)).apply(z);
  }

  /**
   * The derivative of {@link #leakyRelu}.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return Fn.lift(halves(t -> 1, t -> alpha)).apply(z);
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
    return Fn.lift(halves(DoubleUnaryOperator.identity(), t -> alpha * Math.expm1(t))).apply(z);
  }

  /**
   * The derivative of {@link #elu}.
   *
   * @param alpha α
   */
  public static INDArray eluDerivative(INDArray z, double alpha) {
    return Fn.lift(halves(t -> 1, t -> alpha * Math.exp(t))).apply(z);
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
    return Fn.lift(times(DoubleUnaryOperator.identity(), SIGMA)).apply(z);
  }

  /** The derivative of {@link #swish}. */
  public static INDArray swishDerivative(INDArray z) {
    return Fn.lift(t -> SIGMA.applyAsDouble(t) + times(u -> u, SIGMA.andThen(s -> s * (1 - s))).applyAsDouble(t)).apply(z);
  }

  private static final DoubleUnaryOperator SIGMA = t -> 1 / (1 + Math.exp(-t));
  private static final DoubleFunction<DoubleUnaryOperator> LEAKY =
      alpha -> halves(DoubleUnaryOperator.identity(), t -> alpha * t);

  private static DoubleUnaryOperator halves(DoubleUnaryOperator right, DoubleUnaryOperator left) {
    return t -> (t > 0 ? right : left).applyAsDouble(t);
  }

  private static DoubleUnaryOperator times(DoubleUnaryOperator f, DoubleUnaryOperator g) {
    return t -> f.applyAsDouble(t) * g.applyAsDouble(t);
  }
}

package p02.tutorial21;

import p02.functions.ArrayApplier;
import p02.functions.ActivationFactory;
import p02.functions.Activation;
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
    return value(ActivationFactory.make("sigmoid"), z);
  }

  /** The derivative of the sigmoid; it is at most ¼. */
  public static INDArray sigmoidDerivative(INDArray z) {
    return slope(ActivationFactory.make("sigmoid"), z);
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
    return value(ActivationFactory.make("tanh"), z);
  }

  /** The derivative of the hyperbolic tangent; it is at most 1. */
  public static INDArray tanhDerivative(INDArray z) {
    return slope(ActivationFactory.make("tanh"), z);
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
    return value(ActivationFactory.make("relu"), z);
  }

  /** The derivative of the rectified linear unit; 0 at 0. */
  public static INDArray reluDerivative(INDArray z) {
    return slope(ActivationFactory.make("relu"), z);
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
    return value(ActivationFactory.make("leaky", alpha), z);
  }

  /**
   * The derivative of {@link #leakyRelu}. At 0 the function has a kink, and what you give there is
   * not checked.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return slope(ActivationFactory.make("leaky", alpha), z);
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
    return value(ActivationFactory.make("elu", alpha), z);
  }

  /**
   * The derivative of {@link #elu}. What you give at 0 itself is not checked.
   *
   * @param alpha α
   */
  public static INDArray eluDerivative(INDArray z, double alpha) {
    return slope(ActivationFactory.make("elu", alpha), z);
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
    return value(ActivationFactory.make("swish"), z);
  }

  /** The derivative of {@link #swish}. */
  public static INDArray swishDerivative(INDArray z) {
    return slope(ActivationFactory.make("swish"), z);
  }

  private static INDArray value(Activation activation, INDArray z) {
    return new ArrayApplier(activation::value).apply(z);
  }

  private static INDArray slope(Activation activation, INDArray z) {
    return new ArrayApplier(activation::slope).apply(z);
  }
}

package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
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
    return Transforms.sigmoid(z);
  }

  /** The derivative of the sigmoid; it is at most ¼. */
  public static INDArray sigmoidDerivative(INDArray z) {
    INDArray s = sigmoid(z);
    return s.mul(s.rsub(1));
  }

  /** The hyperbolic tangent, {@code (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)}. */
  public static INDArray tanh(INDArray z) {
    return Transforms.tanh(z);
  }

  /** The derivative of the hyperbolic tangent; it is at most 1. */
  public static INDArray tanhDerivative(INDArray z) {
    INDArray t = tanh(z);
    return t.mul(t).rsub(1);
  }

  /** The rectified linear unit, {@code max(0, z)}. */
  public static INDArray relu(INDArray z) {
    return Transforms.relu(z);
  }

  /** The derivative of the rectified linear unit; 0 at 0. */
  public static INDArray reluDerivative(INDArray z) {
    return z.gt(0).castTo(z.dataType());
  }

  /**
   * The leaky rectified linear unit: z where z is positive, {@code α z} elsewhere.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyRelu(INDArray z, double alpha) {
    return Transforms.leakyRelu(z, alpha);
  }

  /**
   * The derivative of {@link #leakyRelu}.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    INDArray right = reluDerivative(z);
    return right.add(right.rsub(1).mul(alpha));
  }

  /**
   * The exponential linear unit: z where z is positive, {@code α (eᶻ − 1)} elsewhere.
   *
   * @param alpha α; the function tends to −α on the left
   */
  public static INDArray elu(INDArray z, double alpha) {
    INDArray left = Transforms.exp(Transforms.min(z, 0)).sub(1).mul(alpha);
    return relu(z).add(left);
  }

  /**
   * The derivative of {@link #elu}.
   *
   * @param alpha α
   */
  public static INDArray eluDerivative(INDArray z, double alpha) {
    INDArray right = reluDerivative(z);
    return right.add(right.rsub(1).mul(Transforms.exp(z)).mul(alpha));
  }

  /** Swish, {@code z σ(z)}. */
  public static INDArray swish(INDArray z) {
    return z.mul(sigmoid(z));
  }

  /** The derivative of {@link #swish}. */
  public static INDArray swishDerivative(INDArray z) {
    return sigmoid(z);
  }
}

package p02.tutorial21;

import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

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
    return map(z, x -> 1 / (1 + Math.exp(-x)));
  }

  /** The derivative of the sigmoid; it is at most ¼. */
  public static INDArray sigmoidDerivative(INDArray z) {
    INDArray s = sigmoid(z);
    return s.mul(s.rsub(1));
  }

  /** The hyperbolic tangent, {@code (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)}. */
  public static INDArray tanh(INDArray z) {
    return map(z, Math::tanh);
  }

  /** The derivative of the hyperbolic tangent; it is at most 1. */
  public static INDArray tanhDerivative(INDArray z) {
    return map(z, x -> 1 - Math.pow(Math.tanh(x), 2));
  }

  /** The rectified linear unit, {@code max(0, z)}. */
  public static INDArray relu(INDArray z) {
    return map(z, x -> Math.max(0, x));
  }

  /** The derivative of the rectified linear unit; 0 at 0. */
  public static INDArray reluDerivative(INDArray z) {
    return map(z, x -> x > 0 ? 1 : 0);
  }

  /**
   * The leaky rectified linear unit: z where z is positive, {@code α z} elsewhere.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyRelu(INDArray z, double alpha) {
    return map(z, x -> x > 0 ? x : alpha * x);
  }

  /**
   * The derivative of {@link #leakyRelu}.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return map(z, x -> x > 0 ? 1 : alpha);
  }

  /**
   * The exponential linear unit: z where z is positive, {@code α (eᶻ − 1)} elsewhere.
   *
   * @param alpha α; the function tends to −α on the left
   */
  public static INDArray elu(INDArray z, double alpha) {
    return map(z, x -> x > 0 ? x : alpha * (Math.exp(x) - 1));
  }

  /**
   * The derivative of {@link #elu}.
   *
   * @param alpha α
   */
  public static INDArray eluDerivative(INDArray z, double alpha) {
    return map(z, x -> x > 0 ? 1 : alpha * Math.exp(x));
  }

  /** Swish, {@code z σ(z)}. */
  public static INDArray swish(INDArray z) {
    return z.mul(sigmoid(z));
  }

  /** The derivative of {@link #swish}. */
  public static INDArray swishDerivative(INDArray z) {
    INDArray s = sigmoid(z);
    INDArray f = swish(z);
    return f.add(s.mul(f.rsub(1)));
  }

  /** Applies f to every entry of a copy. */
  private static INDArray map(INDArray z, DoubleUnaryOperator f) {
    double[] values = z.dup('c').data().asDouble();
    for (int i = 0; i < values.length; i++) {
      values[i] = f.applyAsDouble(values[i]);
    }
    return Nd4j.create(values, z.shape());
  }
}

package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.common.Arrays2.Fn;
import p02.common.Arrays2;

/**
 * Activation functions and their derivatives, each applied to every entry of an array of any shape.
 * The array itself stays as it is.
 *
 * <p>Backpropagation multiplies by the derivative once a layer. Where it is far below 1, nothing
 * arrives at the first layers; where it is 0, nothing ever changes.
 */
public final class Activations {
  private static double sigma(double z) {
    final double e = StrictMath.exp(-StrictMath.abs(z));
    return z >= 0 ? 1 / (1 + e) : e / (1 + e);
  }

  private Activations() {}

  /** The sigmoid, {@code σ(z) = 1 / (1 + e⁻ᶻ)}. */
  public static INDArray sigmoid(INDArray z) {
    return Arrays2.map(
        z,
        new Fn() {
          @Override
          public double of(double z) {
            return sigma(z);
          }
        });
  }

  /** The derivative of the sigmoid; it is at most ¼. */
  public static INDArray sigmoidDerivative(INDArray z) {
    return Arrays2.map(
        z,
        new Fn() {
          @Override
          public double of(double z) {
            return sigma(z) * sigma(-z);
          }
        });
  }

  /** The hyperbolic tangent, {@code (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)}. */
  public static INDArray tanh(INDArray z) {
    return Arrays2.map(z, StrictMath::tanh);
  }

  /** The derivative of the hyperbolic tangent; it is at most 1. */
  public static INDArray tanhDerivative(INDArray z) {
    return Arrays2.map(
        z,
        new Fn() {
          @Override
          public double of(double z) {
            final double t = StrictMath.tanh(z);
            return (1 - t) * (1 + t);
          }
        });
  }

  /** The rectified linear unit, {@code max(0, z)}. */
  public static INDArray relu(INDArray z) {
    return Arrays2.map(z, v -> v > 0 ? v : 0);
  }

  /** The derivative of the rectified linear unit; 0 at 0. */
  public static INDArray reluDerivative(INDArray z) {
    return Arrays2.map(z, v -> v > 0 ? 1 : 0);
  }

  /**
   * The leaky rectified linear unit: z where z is positive, {@code α z} elsewhere.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyRelu(INDArray z, double alpha) {
    return Arrays2.map(z, new Leaky(alpha).value);
  }

  /**
   * The derivative of {@link #leakyRelu}.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return Arrays2.map(z, new Leaky(alpha).slope);
  }

  /**
   * The exponential linear unit: z where z is positive, {@code α (eᶻ − 1)} elsewhere.
   *
   * @param alpha α; the function tends to −α on the left
   */
  public static INDArray elu(INDArray z, double alpha) {
    return Arrays2.map(z, v -> v > 0 ? v : alpha * StrictMath.expm1(v));
  }

  /**
   * The derivative of {@link #elu}.
   *
   * @param alpha α
   */
  public static INDArray eluDerivative(INDArray z, double alpha) {
    return Arrays2.map(z, v -> v > 0 ? 1 : alpha * StrictMath.exp(v));
  }

  /** Swish, {@code z σ(z)}. */
  public static INDArray swish(INDArray z) {
    return Arrays2.map(z, v -> v * sigma(v));
  }

  /** The derivative of {@link #swish}. */
  public static INDArray swishDerivative(INDArray z) {
    return Arrays2.map(z, v -> sigma(v) + v * sigma(v) * sigma(-v));
  }

  /** Two straight lines. */
  private static class Leaky {
    final double alpha;
    final Fn value =
        new Fn() {
          @Override
          public double of(double z) {
            return z * slope.of(z);
          }
        };
    final Fn slope =
        new Fn() {
          @Override
          public double of(double z) {
            return z > 0 ? 1 : alpha;
          }
        };

    Leaky(double alpha) {
      this.alpha = alpha;
    }
  }
}

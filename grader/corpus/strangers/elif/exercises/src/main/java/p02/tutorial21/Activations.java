package p02.tutorial21;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Checks;

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
    return each(z, Activations::sigma);
  }

  /** The derivative of the sigmoid; it is at most ¼. */
  public static INDArray sigmoidDerivative(INDArray z) {
    return each(z, v -> sigma(v) * sigma(-v));
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
    return each(z, Math::tanh);
  }

  /** The derivative of the hyperbolic tangent; it is at most 1. */
  public static INDArray tanhDerivative(INDArray z) {
    return each(
        z,
        v -> {
          double t = Math.tanh(v);
          return (1 - t) * (1 + t);
        });
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
    return each(z, v -> Math.max(v, 0.0));
  }

  /** The derivative of the rectified linear unit; 0 at 0. */
  public static INDArray reluDerivative(INDArray z) {
    return each(z, v -> v > 0 ? 1.0 : 0.0);
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
    Checks.finite(alpha, "alpha");
    return each(z, v -> v > 0 ? v : alpha * v);
  }

  /**
   * The derivative of {@link #leakyRelu}.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    Checks.finite(alpha, "alpha");
    return each(z, v -> v > 0 ? 1.0 : alpha);
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
    Checks.finite(alpha, "alpha");
    return each(z, v -> v > 0 ? v : alpha * Math.expm1(v));
  }

  /**
   * The derivative of {@link #elu}.
   *
   * @param alpha α
   */
  public static INDArray eluDerivative(INDArray z, double alpha) {
    Checks.finite(alpha, "alpha");
    return each(z, v -> v > 0 ? 1.0 : alpha * Math.exp(v));
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
    return each(z, v -> v * sigma(v));
  }

  /** The derivative of {@link #swish}. */
  public static INDArray swishDerivative(INDArray z) {
    return each(z, v -> sigma(v) * (1 + v * sigma(-v)));
  }

  /** The sigmoid of one number, without overflow. */
  private static double sigma(double v) {
    double e = Math.exp(-Math.abs(v));
    return (v >= 0 ? 1 : e) / (1 + e);
  }

  /** A new array of the same shape, with f applied to every entry. */
  private static INDArray each(INDArray z, DoubleUnaryOperator f) {
    Objects.requireNonNull(z, "z must not be null");
    DataType type = z.dataType().isFPType() ? z.dataType() : DataType.DOUBLE;
    INDArray result = Nd4j.create(type, z.shape());
    for (long i = 0; i < z.length(); i++) {
      double value = f.applyAsDouble(z.getDouble(i));
      assert !Double.isNaN(value) || Double.isNaN(z.getDouble(i)) : "NaN at entry " + i;
      result.putScalar(i, value);
    }
    return result;
  }

  /**
   * Compares every derivative with a finite difference.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    INDArray z = Nd4j.linspace(DataType.DOUBLE, -3.05, 0.31, 20);
    double step = 1e-6;
    INDArray slope = swish(z.add(step)).sub(swish(z.sub(step))).div(2 * step);
    double worst = Transforms.abs(slope.sub(swishDerivative(z))).maxNumber().doubleValue();
    if (!(worst < 1e-6)) {
      throw new IllegalStateException(String.format("swishDerivative is off by %s", worst));
    }
    System.out.printf("Activations: checked, worst difference %.2e%n", worst);
  }
}

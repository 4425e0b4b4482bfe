package p02.tutorial21;

import java.util.function.UnaryOperator;
import pynum.np;
import pynum.py;

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
    return ufunc(z, np::sigmoid);
  }

  /** The derivative of the sigmoid; it is at most ¼. */
  public static INDArray sigmoidDerivative(INDArray z) {
    return ufunc(
        z,
        v -> {
          double[] s = np.sigmoid(v);
          return np.subtract(s, np.square(s));
        });
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
    return ufunc(z, np::tanh);
  }

  /** The derivative of the hyperbolic tangent; it is at most 1. */
  public static INDArray tanhDerivative(INDArray z) {
    return ufunc(z, v -> np.add(np.multiply(-1, np.square(np.tanh(v))), 1));
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
    return ufunc(z, v -> np.maximum(v, 0));
  }

  /** The derivative of the rectified linear unit; 0 at 0. */
  public static INDArray reluDerivative(INDArray z) {
    return ufunc(z, v -> np.where(positive(v), np.full(v.length, 1), np.zeros(v.length)));
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
    return ufunc(z, v -> np.where(positive(v), v, np.multiply(alpha, v)));
  }

  /**
   * The derivative of {@link #leakyRelu}.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return ufunc(z, v -> np.where(positive(v), np.full(v.length, 1), np.full(v.length, alpha)));
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
    return ufunc(
        z, v -> np.where(positive(v), v, np.multiply(alpha, np.add(np.exp(np.minimum(v, 0)), -1))));
  }

  /**
   * The derivative of {@link #elu}.
   *
   * @param alpha α
   */
  public static INDArray eluDerivative(INDArray z, double alpha) {
    return ufunc(
        z,
        v ->
            np.where(
                positive(v), np.full(v.length, 1), np.multiply(alpha, np.exp(np.minimum(v, 0)))));
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
    return ufunc(z, v -> np.multiply(v, np.sigmoid(v)));
  }

  /** The derivative of {@link #swish}. */
  public static INDArray swishDerivative(INDArray z) {
    return ufunc(
        z,
        v -> {
          double[] s = np.sigmoid(v);
          double[] ds = np.subtract(s, np.square(s));
          return np.add(s, np.multiply(v, ds));
        });
  }

  private static boolean[] positive(double[] v) {
    return np.mask(v, x -> x > 0);
  }

  private static INDArray ufunc(INDArray z, UnaryOperator<double[]> f) {
    return np.tensor(f.apply(np.ravel(z)), z.shape()).castTo(z.dataType());
  }

  public static void main(String[] args) {
    double[] grid = np.linspace(-2, 2, 5);
    double[] out = np.ravel(swish(np.tensor(grid)));
    py.enumerate(out).forEach((i, v) -> py.print(py.f("swish(%.1f) = %.4f", grid[i], v)));
    py.print(Transforms.sigmoid(np.tensor(grid)));
  }
}

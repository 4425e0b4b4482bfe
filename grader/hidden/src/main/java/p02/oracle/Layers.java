package p02.oracle;

import java.util.function.DoubleUnaryOperator;

/** Fully connected layers of one example. */
public final class Layers {
  private Layers() {}

  /** {@code W x + b}, weights {@code [out][in]}. */
  public static double[] affine(double[][] weights, double[] biases, double[] input) {
    double[] result = new double[weights.length];
    for (int row = 0; row < weights.length; row++) {
      result[row] = dot(weights[row], input) + biases[row];
    }
    return result;
  }

  /** {@code Σ aᵢ bᵢ}. */
  public static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum = sum + a[i] * b[i];
    }
    return sum;
  }

  /** An activation function applied to each entry. */
  public static double[] each(double[] values, DoubleUnaryOperator activation) {
    double[] result = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = activation.applyAsDouble(values[i]);
    }
    return result;
  }

  /** {@code max(0, z)}. */
  public static double relu(double z) {
    return z < 0 ? 0 : z;
  }

  /** {@code 1 / (1 + e⁻ᶻ)}, by whichever exponential does not overflow. */
  public static double sigmoid(double z) {
    double small = Math.exp(-Math.abs(z));
    return z >= 0 ? 1 / (1 + small) : small / (1 + small);
  }
}

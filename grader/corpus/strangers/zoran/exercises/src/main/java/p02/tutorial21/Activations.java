package p02.tutorial21;

import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Exp;
import p02.turbo.Flat;

/** Unrolled by four. */
public final class Activations {
  private Activations() {}

  private static INDArray map(INDArray z, DoubleUnaryOperator f) {
    final double[] a = Flat.of(z);
    int i = 0;
    for (final int m = a.length & -4; i < m; i += 4) {
      a[i] = f.applyAsDouble(a[i]);
      a[i + 1] = f.applyAsDouble(a[i + 1]);
      a[i + 2] = f.applyAsDouble(a[i + 2]);
      a[i + 3] = f.applyAsDouble(a[i + 3]);
    }
    switch (a.length & 3) {
      case 3:
        a[i + 2] = f.applyAsDouble(a[i + 2]);
      case 2:
        a[i + 1] = f.applyAsDouble(a[i + 1]);
      case 1:
        a[i] = f.applyAsDouble(a[i]);
      default:
    }
    return Flat.like(a, z);
  }

  /** 1 for z > 0, else 0, from the bits. */
  private static double step(double z) {
    final long b = Double.doubleToRawLongBits(z);
    return (int) ((~b & -b) >>> 63);
  }

  public static INDArray sigmoid(INDArray z) {
    return map(z, Exp::sigmoid);
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    return map(z, x -> Exp.sigmoid(x) * Exp.sigmoid(-x));
  }

  public static INDArray tanh(INDArray z) {
    return map(z, Exp::tanh);
  }

  public static INDArray tanhDerivative(INDArray z) {
    return map(z, x -> Math.fma(-Exp.tanh(x), Exp.tanh(x), 1));
  }

  public static INDArray relu(INDArray z) {
    return map(z, x -> 0.5 * (x + Math.abs(x)));
  }

  public static INDArray reluDerivative(INDArray z) {
    return map(z, Activations::step);
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    return map(z, x -> x * Math.fma(1 - alpha, step(x), alpha));
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    final double[] table = {alpha, 1};
    return map(z, x -> table[(int) step(x)]);
  }

  public static INDArray elu(INDArray z, double alpha) {
    return map(z, x -> x > 0 ? x : x > -0x1p-6 ? alpha * StrictMath.expm1(x) : Math.fma(alpha, Exp.exp(x), -alpha));
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    return map(z, x -> x > 0 ? 1 : alpha * Exp.exp(x));
  }

  public static INDArray swish(INDArray z) {
    return map(z, x -> x * Exp.sigmoid(x));
  }

  public static INDArray swishDerivative(INDArray z) {
    return map(
        z,
        x -> {
          final double s = Exp.sigmoid(x);
          return Math.fma(x * s, 1 - s, s);
        });
  }
}

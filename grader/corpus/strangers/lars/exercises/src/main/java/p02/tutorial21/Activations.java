package p02.tutorial21;

import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Turbo;

/** Branch-poor. */
public final class Activations {
  private Activations() {}

  private static INDArray map(INDArray z, DoubleUnaryOperator f) {
    double[] p = Turbo.get(z);
    int i = 0;
    for (int end = p.length & -4; i < end; i += 4) {
      p[i] = f.applyAsDouble(p[i]);
      p[i + 1] = f.applyAsDouble(p[i + 1]);
      p[i + 2] = f.applyAsDouble(p[i + 2]);
      p[i + 3] = f.applyAsDouble(p[i + 3]);
    }
    for (; i < p.length; i++) {
      p[i] = f.applyAsDouble(p[i]);
    }
    return Turbo.put(p, z.dataType(), z.shape());
  }

  /** 1 for positive, 0 for anything else; from the sign bits of z and -z. */
  private static long positive(double z) {
    return Double.doubleToRawLongBits(0.0 - z) >>> 63;
  }

  private static double dSigma(double s) {
    return Math.fma(-s, s, s);
  }

  public static INDArray sigmoid(INDArray z) {
    return map(z, Turbo::sigmoid);
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    return map(z, v -> dSigma(Turbo.sigmoid(v)));
  }

  public static INDArray tanh(INDArray z) {
    return map(z, StrictMath::tanh);
  }

  public static INDArray tanhDerivative(INDArray z) {
    return map(
        z,
        v -> {
          double t = StrictMath.tanh(v);
          return Math.fma(-t, t, 1);
        });
  }

  public static INDArray relu(INDArray z) {
    return map(z, v -> 0.5 * v + Math.abs(0.5 * v));
  }

  public static INDArray reluDerivative(INDArray z) {
    return map(z, v -> positive(v));
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    double[] slope = {alpha, 1};
    return map(z, v -> v * slope[(int) positive(v)]);
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    double[] slope = {alpha, 1};
    return map(z, v -> slope[(int) positive(v)]);
  }

  public static INDArray elu(INDArray z, double alpha) {
    return map(z, v -> Math.fma(alpha, StrictMath.expm1(Math.min(v, 0)), Math.max(v, 0)));
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    return map(z, v -> v > 0 ? 1 : alpha * StrictMath.exp(v));
  }

  public static INDArray swish(INDArray z) {
    return map(z, v -> v * Turbo.sigmoid(v));
  }

  public static INDArray swishDerivative(INDArray z) {
    return map(
        z,
        v -> {
          double s = Turbo.sigmoid(v);
          return Math.fma(v, dSigma(s), s);
        });
  }
}

package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fort.Common;

/** All functions go through one big switch. */
public final class Activations {
  private static final int F_SIGMOID = 0x00;
  private static final int F_TANH = 0x02;
  private static final int F_RELU = 0x04;
  private static final int F_LEAKY = 0x06;
  private static final int F_ELU = 0x08;
  private static final int F_SWISH = 0x0A;
  private static final int D = 0x01; /* lowest bit: derivative */
  private static final double TINY = 1e-5;

  private Activations() {}

  private static double sig(double z) {
    if (z >= 0) return 1.0 / (1.0 + Math.exp(-z));
    double e = Math.exp(z);
    return e / (1.0 + e);
  }

  private static double f(int op, double z, double alpha) {
    double s;
    switch (op) {
      case F_SIGMOID:
        return sig(z);
      case F_SIGMOID | D:
        s = sig(z);
        return s * (1.0 - s);
      case F_TANH:
        if (Math.abs(z) < TINY) return z;
        if (Math.abs(z) > 20.0) return Math.copySign(1.0, z);
        s = Math.exp(2.0 * z);
        return (s - 1.0) / (s + 1.0);
      case F_TANH | D:
        s = f(F_TANH, z, alpha);
        return 1.0 - s * s;
      case F_RELU:
        alpha = 0.0;
        // fall through
      case F_LEAKY:
        return z > 0.0 ? z : alpha == 0.0 ? 0.0 : alpha * z;
      case F_RELU | D:
        alpha = 0.0;
        // fall through
      case F_LEAKY | D:
        return z > 0.0 ? 1.0 : alpha;
      case F_ELU:
        return z > 0.0 ? z : alpha * Math.expm1(z);
      case F_ELU | D:
        return z > 0.0 ? 1.0 : alpha * Math.exp(z);
      case F_SWISH:
        return z * sig(z);
      case F_SWISH | D:
        s = sig(z);
        return s + z * s * (1.0 - s);
      default:
        System.err.printf("f: op %#x?%n", op);
        return Double.NaN;
    }
  }

  private static INDArray map(int op, INDArray z, double alpha) {
    int n = Common.load(z, Common.WK_A);
    double[] w = Common.slot(Common.WK_A, n);
    int i = 0;
    while (i < n) {
      w[i] = f(op, w[i], alpha);
      i++;
    }
    return Common.store(Common.WK_A, z.dataType(), z.shape());
  }

  public static INDArray sigmoid(INDArray z) {
    return map(F_SIGMOID, z, 0);
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    return map(F_SIGMOID | D, z, 0);
  }

  public static INDArray tanh(INDArray z) {
    return map(F_TANH, z, 0);
  }

  public static INDArray tanhDerivative(INDArray z) {
    return map(F_TANH | D, z, 0);
  }

  public static INDArray relu(INDArray z) {
    return map(F_RELU, z, 0);
  }

  public static INDArray reluDerivative(INDArray z) {
    return map(F_RELU | D, z, 0);
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    return map(F_LEAKY, z, alpha);
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return map(F_LEAKY | D, z, alpha);
  }

  public static INDArray elu(INDArray z, double alpha) {
    return map(F_ELU, z, alpha);
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    return map(F_ELU | D, z, alpha);
  }

  public static INDArray swish(INDArray z) {
    return map(F_SWISH, z, 0);
  }

  public static INDArray swishDerivative(INDArray z) {
    return map(F_SWISH | D, z, 0);
  }
}

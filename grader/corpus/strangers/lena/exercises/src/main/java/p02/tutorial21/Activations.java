package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fast.Mat;

public final class Activations {
  private Activations() {}

  // one opcode each, one loop for all: bit 0 is "derivative"
  private static final int SIGMOID = 0, TANH = 2, RELU = 4, LEAKY = 6, ELU = 8, SWISH = 10;

  private static double sig(double z) {
    final double e = Math.exp(-Math.abs(z));
    return (z >= 0 ? 1 : e) / (1 + e);
  }

  private static double th(double z) {
    if (Math.abs(z) > 22) {
      return Math.signum(z);
    }
    final double e = Math.expm1(2 * z);
    return e / (e + 2);
  }

  private static double eval(int op, double z, double alpha) {
    final double s;
    switch (op) {
      case SIGMOID:
        return sig(z);
      case SIGMOID | 1:
        return sig(z) * sig(-z);
      case TANH:
        return th(z);
      case TANH | 1:
        s = th(z);
        return (1 - s) * (1 + s);
      case RELU:
        return Math.max(z, 0);
      case RELU | 1:
        return z > 0 ? 1 : 0;
      case LEAKY:
        return z > 0 ? z : alpha * z;
      case LEAKY | 1:
        return z > 0 ? 1 : alpha;
      case ELU:
        return z > 0 ? z : alpha * Math.expm1(z);
      case ELU | 1:
        return z > 0 ? 1 : alpha * Math.exp(z);
      case SWISH:
        return z * sig(z);
      case SWISH | 1:
        s = sig(z);
        return Math.fma(z * s, 1 - s, s);
      default:
        throw new AssertionError(op);
    }
  }

  private static INDArray run(int op, INDArray z, double alpha) {
    final double[] a = Mat.flat(z);
    int i = 0;
    for (final int n = a.length & -4; i < n; i += 4) {
      a[i] = eval(op, a[i], alpha);
      a[i + 1] = eval(op, a[i + 1], alpha);
      a[i + 2] = eval(op, a[i + 2], alpha);
      a[i + 3] = eval(op, a[i + 3], alpha);
    }
    while (i < a.length) {
      a[i] = eval(op, a[i++], alpha);
    }
    return Mat.pack(a, z);
  }

  public static INDArray sigmoid(INDArray z) {
    return run(SIGMOID, z, 0);
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    return run(SIGMOID | 1, z, 0);
  }

  public static INDArray tanh(INDArray z) {
    return run(TANH, z, 0);
  }

  public static INDArray tanhDerivative(INDArray z) {
    return run(TANH | 1, z, 0);
  }

  public static INDArray relu(INDArray z) {
    return run(RELU, z, 0);
  }

  public static INDArray reluDerivative(INDArray z) {
    return run(RELU | 1, z, 0);
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    return run(LEAKY, z, alpha);
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return run(LEAKY | 1, z, alpha);
  }

  public static INDArray elu(INDArray z, double alpha) {
    return run(ELU, z, alpha);
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    return run(ELU | 1, z, alpha);
  }

  public static INDArray swish(INDArray z) {
    return run(SWISH, z, 0);
  }

  public static INDArray swishDerivative(INDArray z) {
    return run(SWISH | 1, z, 0);
  }
}

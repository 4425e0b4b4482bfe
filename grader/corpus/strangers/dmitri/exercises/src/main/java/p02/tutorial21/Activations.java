package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Flat;

/** One big switch. */
public final class Activations {
  private static final int SIGMOID = 0;
  private static final int TANH = 1;
  private static final int RELU = 2;
  private static final int LEAKY = 3;
  private static final int ELU = 4;
  private static final int SWISH = 5;
  private static final int DERIV = 0x100;

  private Activations() {}

  private static double sig(double z) {
    return 1.0 / (1.0 + Math.exp(-z));
  }

  private static double eval(int op, double z, double alpha) {
    double t;
    switch (op) {
      case SIGMOID:
        return sig(z);
      case SIGMOID | DERIV:
        t = sig(z);
        return t * (1 - t);
      case TANH:
        return Math.tanh(z);
      case TANH | DERIV:
        t = Math.tanh(z);
        return 1 - t * t;
      case RELU:
        return z > 0 ? z : 0;
      case RELU | DERIV:
        return z > 0 ? 1 : 0;
      case LEAKY:
        return z > 0 ? z : alpha * z;
      case LEAKY | DERIV:
        return z > 0 ? 1 : alpha;
      case ELU:
        return z > 0 ? z : alpha * Math.expm1(z);
      case ELU | DERIV:
        return z > 0 ? 1 : alpha * Math.exp(z);
      case SWISH:
        return z * sig(z);
      case SWISH | DERIV:
        t = sig(z);
        return t + z * t * (1 - t);
      default:
        throw new AssertionError("op 0x" + Integer.toHexString(op));
    }
  }

  private static INDArray map(int op, INDArray z, double alpha) {
    double[] p = Flat.load(z);
    for (int i = 0; i < p.length; i++) {
      p[i] = eval(op, p[i], alpha);
    }
    return Flat.wrap(p, z.dataType(), z.shape());
  }

  public static INDArray sigmoid(INDArray z) {
    return map(SIGMOID, z, 0);
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    return map(SIGMOID | DERIV, z, 0);
  }

  public static INDArray tanh(INDArray z) {
    return map(TANH, z, 0);
  }

  public static INDArray tanhDerivative(INDArray z) {
    return map(TANH | DERIV, z, 0);
  }

  public static INDArray relu(INDArray z) {
    return map(RELU, z, 0);
  }

  public static INDArray reluDerivative(INDArray z) {
    return map(RELU | DERIV, z, 0);
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    return map(LEAKY, z, alpha);
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return map(LEAKY | DERIV, z, alpha);
  }

  public static INDArray elu(INDArray z, double alpha) {
    return map(ELU, z, alpha);
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    return map(ELU | DERIV, z, alpha);
  }

  public static INDArray swish(INDArray z) {
    return map(SWISH, z, 0);
  }

  public static INDArray swishDerivative(INDArray z) {
    return map(SWISH | DERIV, z, 0);
  }
}

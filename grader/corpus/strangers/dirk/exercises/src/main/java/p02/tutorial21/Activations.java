package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.c.Mem;

/** One big switch. */
public final class Activations {
  private static final int SIGMOID = 0;
  private static final int TANH = 1;
  private static final int RELU = 2;
  private static final int LEAKY = 3;
  private static final int ELU = 4;
  private static final int SWISH = 5;
  private static final int DERIV = 0x10;
  private static final long SIGN_MASK = 1L << 63;

  private Activations() {}

  private static double f(int op, double z, double alpha) {
    double t;
    long bits = Double.doubleToRawLongBits(z);
    boolean neg = (bits & SIGN_MASK) != 0;
    boolean zero = (bits & ~SIGN_MASK) == 0;
    switch (op) {
      case SIGMOID:
        return 1 / (1 + Math.exp(-z));
      case SIGMOID | DERIV:
        t = f(SIGMOID, z, 0);
        return t * (1 - t);
      case TANH:
        return 2 * f(SIGMOID, 2 * z, 0) - 1;
      case TANH | DERIV:
        return 4 * f(SIGMOID | DERIV, 2 * z, 0);
      case RELU:
        return neg ? 0 : z;
      case RELU | DERIV:
        return neg || zero ? 0 : 1;
      case LEAKY:
        return neg ? alpha * z : z;
      case LEAKY | DERIV:
        return neg || zero ? alpha : 1;
      case ELU:
        return neg ? alpha * (Math.exp(z) - 1) : z;
      case ELU | DERIV:
        return neg || zero ? alpha * Math.exp(z) : 1;
      case SWISH:
        return z * f(SIGMOID, z, 0);
      case SWISH | DERIV:
        t = f(SIGMOID, z, 0);
        return t + z * t * (1 - t);
      default:
        throw new IllegalStateException("op 0x" + Integer.toHexString(op));
    }
  }

  private static INDArray map(int op, INDArray z, double alpha) {
    double p[] = Mem.loadFlat(z);
    for (int i = p.length; i-- > 0; ) p[i] = f(op, p[i], alpha);
    return Mem.store(p, z.shape());
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

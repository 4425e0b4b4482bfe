package p02.problem32;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fast.Mat;

public final class SigmoidNetwork {
  private SigmoidNetwork() {}

  /** Small direct-mapped cache: exp is expensive. */
  private static final int CACHE = 1 << 8;

  private static final long[] KEYS = new long[CACHE];
  private static final double[] VALUES = new double[CACHE];

  static {
    Arrays.fill(KEYS, Double.doubleToRawLongBits(Double.NaN));
  }

  public static double sigmoid(double z) {
    final long bits = Double.doubleToLongBits(z);
    final int slot = (int) ((bits * 0x9e3779b97f4a7c15L) >>> 56);
    if (KEYS[slot] == bits && bits != Double.doubleToLongBits(Double.NaN)) {
      return VALUES[slot];
    }
    final double e = StrictMath.exp(-Math.abs(z));
    final double y = (z >= 0 ? 1 : e) / (1 + e);
    KEYS[slot] = bits;
    VALUES[slot] = y;
    return y;
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return Math.fma(w1[0], x[0], Math.fma(w1[1], x[1], b1));
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    return Math.fma(w2, h, b2);
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    return sigmoid(Math.fma(w2, sigmoid(hiddenPreActivation(w1, b1, x)), b2));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    final Mat in = Mat.of(x);
    final double[] w = Mat.flat(w1);
    final double b = b1.getDouble(0), v = w2.getDouble(0), c = b2.getDouble(0);
    final double[] y = new double[in.n];
    for (int i = 0, k = 0; i < y.length; ++i, k += 2) {
      y[i] = sigmoid(Math.fma(v, sigmoid(w[0] * in.a[k] + w[1] * in.a[k + 1] + b), c));
    }
    return new Mat(y, y.length, 1).nd(x.dataType());
  }
}

package p02.problem31;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fast.Mat;
import p02.fast.Pool;
import p02.fast.Sum;

public final class ReluNetwork {
  private ReluNetwork() {}

  /** Branchless: the sign bit, smeared over the word, masks the number away. */
  public static double relu(double z) {
    final long b = Double.doubleToRawLongBits(z);
    return Double.longBitsToDouble(b & ~(b >> 63));
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    final double[] z = new double[b1.length];
    Arrays.setAll(z, i -> Math.fma(w1[i][1], x[1], Math.fma(w1[i][0], x[0], b1[i])));
    return z;
  }

  public static double[] hiddenActivations(double[] z1) {
    final double[] h = new double[z1.length];
    System.arraycopy(z1, 0, h, 0, z1.length);
    for (int i = h.length; --i >= 0; ) {
      h[i] = relu(h[i]);
    }
    return h;
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return Sum.dot(w2, 0, h, 0, h.length) + b2;
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    final double[] scratch = Pool.take(3);
    double z2 = b2;
    try {
      for (int i = 0; i < 3; ++i) {
        scratch[i] = relu(Math.fma(w1[i][1], x[1], Math.fma(w1[i][0], x[0], b1[i])));
        z2 = Math.fma(w2[i], scratch[i], z2);
      }
    } finally {
      Pool.give(scratch);
    }
    return relu(z2);
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    final Mat h = Mat.of(x).mulTransposed(Mat.of(w1)).addRow(Mat.flat(b1));
    Arrays.setAll(h.a, i -> relu(h.a[i]));
    final Mat y = h.mulTransposed(Mat.of(w2)).addRow(Mat.flat(b2));
    for (int i = 0; i < y.a.length; ++i) {
      y.a[i] = relu(y.a[i]);
    }
    return y.nd(x.dataType());
  }
}

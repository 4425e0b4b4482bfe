package p02.problem31;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Flat;

/** Three units, unrolled. */
public final class ReluNetwork {
  private ReluNetwork() {}

  public static double relu(double z) {
    final long b = Double.doubleToRawLongBits(z);
    return Double.longBitsToDouble(b & ~(b >> 63));
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    final double x0 = x[0], x1 = x[1];
    return new double[] {
      Math.fma(w1[0][0], x0, Math.fma(w1[0][1], x1, b1[0])),
      Math.fma(w1[1][0], x0, Math.fma(w1[1][1], x1, b1[1])),
      Math.fma(w1[2][0], x0, Math.fma(w1[2][1], x1, b1[2]))
    };
  }

  public static double[] hiddenActivations(double[] z1) {
    return new double[] {relu(z1[0]), relu(z1[1]), relu(z1[2])};
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return Math.fma(w2[0], h[0], Math.fma(w2[1], h[1], Math.fma(w2[2], h[2], b2)));
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    return relu(outputPreActivation(w2, b2, hiddenActivations(hiddenPreActivations(w1, b1, x))));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    final double[] w = Flat.of(w1), b = Flat.of(b1), v = Flat.of(w2), c = Flat.of(b2), in = Flat.of(x);
    final double[] out = new double[in.length >>> 1];
    for (int i = 0; i < out.length; i++) {
      double z = c[0];
      for (int k = 0; k < b.length; k++) {
        z = Math.fma(v[k], relu(Flat.dot(w, 2 * k, in, 2 * i, 2) + b[k]), z);
      }
      out[i] = relu(z);
    }
    return Flat.to(out, x.dataType(), out.length, 1);
  }
}

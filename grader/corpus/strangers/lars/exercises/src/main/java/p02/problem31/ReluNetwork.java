package p02.problem31;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Turbo;

/** Flat out. */
public final class ReluNetwork {
  private ReluNetwork() {}

  /** Branch-free: the sign bit makes a mask. */
  public static double relu(double z) {
    long bits = Double.doubleToRawLongBits(z);
    return Double.longBitsToDouble(bits & ~(bits >> 63));
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    double x0 = x[0];
    double x1 = x[1];
    return new double[] {
      w1[0][0] * x0 + w1[0][1] * x1 + b1[0],
      w1[1][0] * x0 + w1[1][1] * x1 + b1[1],
      w1[2][0] * x0 + w1[2][1] * x1 + b1[2]
    };
  }

  public static double[] hiddenActivations(double[] z1) {
    double[] h = z1.clone();
    for (int i = h.length - 1; i >= 0; i--) {
      h[i] = relu(h[i]);
    }
    return h;
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return b2 + Turbo.dot(w2, 0, h, 0, Math.min(w2.length, h.length));
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    double z = b2;
    for (int i = 0; i < 3; i++) {
      z = Math.fma(w2[i], relu(Math.fma(w1[i][0], x[0], Math.fma(w1[i][1], x[1], b1[i]))), z);
    }
    return relu(z);
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    double[] v = Turbo.get(w1);
    double[] b = Turbo.get(b1);
    double[] u = Turbo.get(w2);
    double c = Turbo.get(b2)[0];
    double[] p = Turbo.get(x);
    double[] y = new double[p.length >> 1];
    for (int i = 0; i < y.length; i++) {
      double p0 = p[i << 1];
      double p1 = p[i << 1 | 1];
      double h0 = relu(Math.fma(v[0], p0, Math.fma(v[1], p1, b[0])));
      double h1 = relu(Math.fma(v[2], p0, Math.fma(v[3], p1, b[1])));
      double h2 = relu(Math.fma(v[4], p0, Math.fma(v[5], p1, b[2])));
      y[i] = relu(Math.fma(u[0], h0, Math.fma(u[1], h1, Math.fma(u[2], h2, c))));
    }
    return Turbo.put(y, x.dataType(), y.length, 1);
  }
}

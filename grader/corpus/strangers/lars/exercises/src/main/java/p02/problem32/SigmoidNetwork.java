package p02.problem32;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Turbo;

/** Flat out, smooth. */
public final class SigmoidNetwork {
  private SigmoidNetwork() {}

  /** Half a tanh: never overflows. */
  public static double sigmoid(double z) {
    return Math.fma(0.5, StrictMath.tanh(0.5 * z), 0.5);
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
    double[] w = Turbo.get(w1);
    double b = b1.getDouble(0);
    double u = w2.getDouble(0);
    double c = b2.getDouble(0);
    double[] p = Turbo.get(x);
    int n = p.length / 2;
    // in place: y[i] overwrites what was read already
    for (int i = 0; i < n; i++) {
      p[i] = sigmoid(Math.fma(u, sigmoid(Math.fma(w[0], p[2 * i], Math.fma(w[1], p[2 * i + 1], b))), c));
    }
    return Turbo.put(java.util.Arrays.copyOf(p, n), x.dataType(), n, 1);
  }
}

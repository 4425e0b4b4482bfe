package p02.problem32;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.c.Mem;

/** Out-parameters again. */
public final class SigmoidNetwork {
  private SigmoidNetwork() {}

  private static void sigm(double z, double out[]) {
    out[0] = 1.0 / (1.0 + Math.exp(-z));
  }

  public static double sigmoid(double z) {
    double r[] = {0};
    sigm(z, r);
    return r[0];
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return w1[0] * x[0] + w1[1] * x[1] + b1;
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    return w2 * h + b2;
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    double t[] = {hiddenPreActivation(w1, b1, x)};
    sigm(t[0], t);
    t[0] = outputPreActivation(w2, b2, t[0]);
    sigm(t[0], t);
    return t[0];
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    int n = (int) x.size(0);
    double w[] = Mem.loadFlat(w1), in[] = Mem.loadFlat(x), row[] = new double[2], y[] = new double[n];
    for (int i = 0; i < n; i++) {
      row[0] = in[i << 1];
      row[1] = in[i << 1 | 1];
      y[i] = output(w, b1.getDouble(0), w2.getDouble(0), b2.getDouble(0), row);
    }
    return Mem.store(y, n, 1);
  }
}

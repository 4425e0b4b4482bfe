package p02.problem32;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Flat;

/** 2-1-1 sigmoid network. */
public final class SigmoidNetwork {
  private static final int IN = 2;

  private SigmoidNetwork() {}

  public static double sigmoid(double z) {
    boolean neg = z < 0;
    double e = Math.exp(neg ? z : -z); /* never overflows */
    return (neg ? e : 1.0) / (1.0 + e);
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return Flat.dot(w1, 0, x, 0, IN) + b1;
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    return w2 * h + b2;
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    double h = sigmoid(hiddenPreActivation(w1, b1, x));
    return sigmoid(outputPreActivation(w2, b2, h));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    int n = (int) x.size(0);
    double[] w = Flat.load(w1);
    double[] px = Flat.load(x);
    double[] row = new double[IN];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(px, i * IN, row, 0, IN);
      y[i] = output(w, b1.getDouble(0), w2.getDouble(0), b2.getDouble(0), row);
    }
    return Flat.wrap(y, x.dataType(), n, 1);
  }
}

package p02.problem32;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Exp;
import p02.turbo.Flat;

/** With the table. */
public final class SigmoidNetwork {
  private SigmoidNetwork() {}

  public static double sigmoid(double z) {
    return Exp.sigmoid(z);
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return Math.fma(w1[0], x[0], Math.fma(w1[1], x[1], b1));
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    return Math.fma(w2, h, b2);
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    return sigmoid(outputPreActivation(w2, b2, sigmoid(hiddenPreActivation(w1, b1, x))));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    final double w = w1.getDouble(0), u = w1.getDouble(1), b = b1.getDouble(0), v = w2.getDouble(0), c = b2.getDouble(0);
    final double[] in = Flat.of(x);
    final int n = in.length >> 1;
    // In place: output i overwrites what has been read already.
    for (int i = 0; i < n; i++) {
      in[i] = sigmoid(Math.fma(v, sigmoid(Math.fma(w, in[2 * i], Math.fma(u, in[2 * i + 1], b))), c));
    }
    return Flat.to(java.util.Arrays.copyOf(in, n), x.dataType(), n, 1);
  }
}

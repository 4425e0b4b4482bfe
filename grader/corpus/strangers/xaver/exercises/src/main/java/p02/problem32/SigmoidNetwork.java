package p02.problem32;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fort.Blas;
import p02.fort.Common;

/** 2 inputs, 1 hidden unit, 1 output, sigmoid on both. */
public final class SigmoidNetwork {
  private static final double ZMAX = 709.0;

  private SigmoidNetwork() {}

  public static double sigmoid(double z) {
    if (z < -ZMAX) return 0.0;
    if (z > ZMAX) return 1.0;
    return 1.0 / (1.0 + Math.exp(-z));
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return Blas.ddot(w1.length, w1, 0, 1, x, 0, 1) + b1;
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    return w2 * h + b2;
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    return sigmoid(outputPreActivation(w2, b2, sigmoid(hiddenPreActivation(w1, b1, x))));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    int n = x.rows(), d = x.columns();
    Common.load(w1, Common.WK_A);
    Common.load(x, Common.WK_B);
    double[] w = Common.slot(Common.WK_A, d);
    double[] in = Common.slot(Common.WK_B, n * d);
    double[] y = Common.slot(Common.WK_C, n);
    final double c1 = b1.getDouble(0), v = w2.getDouble(0), c2 = b2.getDouble(0);
    int off = 0;
    for (int i = 0; i < n; i++, off += d) {
      y[i] = sigmoid(v * sigmoid(Blas.ddot(d, w, 0, 1, in, off, 1) + c1) + c2);
    }
    return Common.store(Common.WK_C, x.dataType(), n, 1);
  }
}

package p02.problem31;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fort.Blas;
import p02.fort.Common;
import p02.fort.Errno;

/** 2 inputs, 3 hidden units, 1 output, ReLU everywhere. */
public final class ReluNetwork {
  private ReluNetwork() {}

  public static double relu(double z) {
    long bits = Double.doubleToLongBits(z);
    /* all ones where the sign bit is set, else all zeros */
    long mask = bits >> 63;
    return Double.longBitsToDouble(bits & ~mask);
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    int n = b1.length;
    double[] z = new double[n];
    System.arraycopy(b1, 0, z, 0, n);
    for (int i = 0; i < n; i++) z[i] += Blas.ddot(x.length, w1[i], 0, 1, x, 0, 1);
    return z;
  }

  public static double[] hiddenActivations(double[] z1) {
    int i = z1.length;
    double[] h = new double[i];
    while (i-- > 0) h[i] = relu(z1[i]);
    return h;
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return Blas.ddot(h.length, w2, 0, 1, h, 0, 1) + b2;
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    double[] z1 = hiddenPreActivations(w1, b1, x);
    Common.dump("z1", z1, 0, z1.length);
    return relu(outputPreActivation(w2, b2, hiddenActivations(z1)));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    int n = x.rows(), d = x.columns(), h = w1.rows();
    if (w1.columns() != d) Errno.raise(Errno.EINVAL, "outputs");
    Common.load(w1, Common.WK_A);
    Common.load(b1, Common.WK_B);
    Common.load(w2, Common.WK_C);
    Common.load(x, Common.WK_D);
    double[] a = Common.slot(Common.WK_A, h * d);
    double[] bias = Common.slot(Common.WK_B, h);
    double[] out = Common.slot(Common.WK_C, h);
    double[] in = Common.slot(Common.WK_D, n * d);
    double[] z = Common.slot(Common.WK_E, n * h);
    double[] y = Common.slot(Common.WK_F, n);
    Blas.dgemm(1, n, h, d, in, 0, a, 0, z, 0);
    for (int i = 0; i < n; i++) {
      Blas.daxpy(h, 1.0, bias, 0, 1, z, i * h, 1);
      for (int k = 0; k < h; k++) z[i * h + k] = relu(z[i * h + k]);
      y[i] = relu(Blas.ddot(h, z, i * h, 1, out, 0, 1) + b2.getDouble(0));
    }
    return Common.store(Common.WK_F, x.dataType(), n, 1);
  }
}

package p02.problem31;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.c.Mem;

/** Bits and loops. */
public final class ReluNetwork {
  private static final int IN = 2;
  private static final int HID = 3;

  private ReluNetwork() {}

  /** clears every bit where the sign bit is set; >> 63 smears the sign */
  public static double relu(double z) {
    long u = Double.doubleToRawLongBits(z);
    u &= ~(u >> 63);
    return Double.longBitsToDouble(u);
  }

  private static double dot(double a[], int ao, double b[], int bo, int n) {
    double s = 0;
    while (n-- != 0) s += a[ao++] * b[bo++];
    return s;
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    double z[] = new double[HID];
    for (int i = 0; i < HID; i++) z[i] = dot(w1[i], 0, x, 0, IN) + b1[i];
    return z;
  }

  public static double[] hiddenActivations(double[] z1) {
    double h[] = new double[z1.length];
    for (int i = 0; i < z1.length; i++) h[i] = relu(z1[i]);
    return h;
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return dot(w2, 0, h, 0, HID) + b2;
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    return relu(outputPreActivation(w2, b2, hiddenActivations(hiddenPreActivations(w1, b1, x))));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    int r[] = {0}, c[] = {0}, n[] = {0};
    double W[] = Mem.load(w1, r, c), B[] = Mem.loadFlat(b1), V[] = Mem.loadFlat(w2), X[] = Mem.load(x, n, c);
    double y[] = new double[n[0]];
    for (int i = 0; i < n[0]; i++) {
      double z = b2.getDouble(0);
      for (int k = 0; k < HID; k++) z += V[k] * relu(dot(W, k * IN, X, i * IN, IN) + B[k]);
      y[i] = relu(z);
    }
    return Mem.store(y, n[0], 1);
  }
}

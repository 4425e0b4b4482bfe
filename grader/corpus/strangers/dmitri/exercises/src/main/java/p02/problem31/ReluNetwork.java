package p02.problem31;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Flat;

/** 2-3-1 ReLU network. */
public final class ReluNetwork {
  private static final int IN = 2;
  private static final int HID = 3;

  private ReluNetwork() {}

  public static double relu(double z) {
    if (z > 0) {
      return z;
    }
    return 0;
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    double[] z = new double[HID];
    System.arraycopy(b1, 0, z, 0, HID);
    for (int i = 0; i < HID; i++) {
      z[i] += Flat.dot(w1[i], 0, x, 0, IN);
    }
    return z;
  }

  public static double[] hiddenActivations(double[] z1) {
    int n = z1.length;
    double[] h = new double[n];
    for (int i = 0; i < n; i++) {
      h[i] = relu(z1[i]);
    }
    return h;
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return Flat.dot(w2, 0, h, 0, h.length) + b2;
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    return relu(outputPreActivation(w2, b2, hiddenActivations(hiddenPreActivations(w1, b1, x))));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    int n = (int) x.size(0);
    double[] pw1 = Flat.load(w1);
    double[] pb1 = Flat.load(b1);
    double[] pw2 = Flat.load(w2);
    double bias = b2.getDouble(0);
    double[] px = Flat.load(x);
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      double z2 = bias;
      for (int k = 0; k < HID; k++) {
        z2 += pw2[k] * relu(pb1[k] + Flat.dot(pw1, k * IN, px, i * IN, IN));
      }
      y[i] = relu(z2);
    }
    return Flat.wrap(y, x.dataType(), n, 1);
  }
}

package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fort.Common;

/** y = mean((x + 2)^2 + 3). */
public final class Gradients {
  private static final double SHIFT = 2.0;
  private static final double LIFT = 3.0;

  private Gradients() {}

  public static double value(INDArray x) {
    int n = Common.load(x, Common.WK_A);
    double[] w = Common.slot(Common.WK_A, n);
    double s = 0.0;
    int i = n;
    while (--i >= 0) {
      double t = w[i] + SHIFT;
      s += t * t;
    }
    return s / n + LIFT;
  }

  public static INDArray gradient(INDArray x) {
    int n = Common.load(x, Common.WK_A);
    double[] w = Common.slot(Common.WK_A, n);
    double scale = 2.0 / n;
    for (int i = 0; i < n; i++) w[i] = scale * (w[i] + SHIFT);
    return Common.store(Common.WK_A, x.dataType(), x.shape());
  }

  public static void main(String[] argv) {
    INDArray x = org.nd4j.linalg.factory.Nd4j.create(new double[] {0, 1, 2});
    System.out.printf("y = %8.4f%n", value(x));
    System.out.println(gradient(x));
  }
}

package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Flat;

/** y = mean((x+2)^2 + 3). */
public final class Gradients {
  private static final double SHIFT = 2.0;
  private static final double LIFT = 3.0;

  private Gradients() {}

  /** Value. */
  public static double value(INDArray x) {
    double[] p = Flat.load(x);
    int n = p.length;
    double sum = 0;
    for (int i = n; i-- > 0; ) {
      double t = p[i] + SHIFT;
      sum += t * t + LIFT;
    }
    System.out.printf("[gradients] n=%d sum=%g%n", n, sum);
    return sum / n;
  }

  /** dy/dx = 2 (x + 2) / n. */
  public static INDArray gradient(INDArray x) {
    double[] p = Flat.load(x);
    double[] g = new double[p.length];
    System.arraycopy(p, 0, g, 0, p.length);
    for (int i = 0; i < g.length; ++i) {
      g[i] = 2.0 * (g[i] + SHIFT) / g.length;
    }
    return Flat.wrap(g, x.dataType(), x.shape());
  }
}

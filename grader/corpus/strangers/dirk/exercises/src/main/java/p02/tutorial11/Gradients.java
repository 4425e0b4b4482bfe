package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.c.Mem;

/** By hand. */
public final class Gradients {
  private Gradients() {}

  public static double value(INDArray x) {
    double p[] = Mem.loadFlat(x), sum = 0, c = 0;
    /* Kahan */
    for (int i = 0; i < p.length; ++i) {
      double t = p[i] + 2, y = t * t + 3 - c, s = sum + y;
      c = (s - sum) - y;
      sum = s;
    }
    return sum / p.length;
  }

  public static INDArray gradient(INDArray x) {
    double p[] = Mem.loadFlat(x);
    int n = p.length;
    for (int i = 0; i < n; ++i) p[i] = 2.0 * (p[i] + 2.0) / n;
    return Mem.store(p, x.shape());
  }
}

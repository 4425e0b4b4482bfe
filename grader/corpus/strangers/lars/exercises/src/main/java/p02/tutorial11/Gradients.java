package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Kahan;
import p02.turbo.Turbo;

/** mean((x+2)²+3) = mean(x² + 4x) + 7. */
public final class Gradients {
  private Gradients() {}

  public static double value(INDArray x) {
    double[] p = Turbo.get(x);
    Kahan acc = new Kahan();
    for (double v : p) {
      acc.add(Math.fma(v, v, 4 * v));
    }
    return acc.get() / p.length + 7;
  }

  public static INDArray gradient(INDArray x) {
    double[] p = Turbo.get(x);
    final double scale = 2.0 / p.length;
    final double shift = 2 * scale;
    int i = 0;
    for (; i + 1 < p.length; i += 2) {
      p[i] = Math.fma(scale, p[i], shift);
      p[i + 1] = Math.fma(scale, p[i + 1], shift);
    }
    if (i < p.length) {
      p[i] = Math.fma(scale, p[i], shift);
    }
    return Turbo.put(p, x.dataType(), x.shape());
  }
}

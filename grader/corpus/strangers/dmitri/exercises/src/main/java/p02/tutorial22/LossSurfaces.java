package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.problem35.Optimizer;
import p02.util.Flat;

/** Surfaces and the way down. */
public final class LossSurfaces {
  private static final double SLOPE = 0.01;
  private static final double SIGMA2 = 0.2 * 0.2;
  private static final double NORM = 1.0 / (2.0 * Math.PI * SIGMA2);
  private static final double[] CENTRES = {1.0, -0.5, -1.0, 0.5, -0.5, -0.8};

  private LossSurfaces() {}

  private static double sigma(double z) {
    return 1.0 / (1.0 + Math.exp(-z));
  }

  private static int sgn(double x) {
    return (x > 0 ? 1 : 0) - (x < 0 ? 1 : 0);
  }

  public static double pathological(INDArray w) {
    double[] p = Flat.load(w);
    double t = Math.tanh(p[0]);
    return t * t + SLOPE * Math.abs(p[0]) + sigma(p[1]);
  }

  public static INDArray pathologicalGradient(INDArray w) {
    double[] p = Flat.load(w);
    double t = Math.tanh(p[0]);
    double s = sigma(p[1]);
    double[] g = {2 * t * (1 - t * t) + SLOPE * sgn(p[0]), s * (1 - s)};
    return Flat.wrap(g, w.dataType(), w.shape());
  }

  private static double bump(double[] p, int c, double[] g) {
    double dx = p[0] - CENTRES[c];
    double dy = p[1] - CENTRES[c + 1];
    double e = NORM * Math.exp(-0.5 * (dx * dx + dy * dy) / SIGMA2);
    if (g != null) {
      g[0] += e * dx / SIGMA2;
      g[1] += e * dy / SIGMA2;
    }
    return -e;
  }

  public static double steep(INDArray w) {
    double[] p = Flat.load(w);
    double sum = 0;
    for (int c = 0; c < CENTRES.length; c += 2) {
      sum += bump(p, c, null);
    }
    return sum;
  }

  public static INDArray steepGradient(INDArray w) {
    double[] p = Flat.load(w);
    double[] g = {0, 0};
    for (int c = 0; c < CENTRES.length; c += 2) {
      bump(p, c, g);
    }
    return Flat.wrap(g, w.dataType(), w.shape());
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    if (steps < 0) {
      throw new IllegalArgumentException("steps = " + steps + " < 0");
    }
    double[] path = new double[steps + 1 << 1];
    INDArray w = start.dup('c');
    int t = 0;
    do {
      System.arraycopy(Flat.load(w), 0, path, t << 1, 2);
      if (t == steps) {
        break;
      }
      optimizer.step(w, gradient.apply(w));
      t++;
    } while (true);
    return Flat.wrap(path, start.dataType(), steps + 1, 2);
  }
}

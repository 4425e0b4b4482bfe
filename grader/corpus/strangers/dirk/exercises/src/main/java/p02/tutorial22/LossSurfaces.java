package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.c.Mem;
import p02.problem35.Optimizer;

/** Surfaces: the value is returned, the gradient goes into an out-parameter. */
public final class LossSurfaces {
  private static final int NC = 3;
  private static final double SIGMA2 = 0.04;
  /* read with a hand-written parser, since the table came as text */
  private static final String TABLE = "1,-0.5;-1,0.5;-0.5,-0.8;";
  private static final double C[] = new double[2 * NC];

  static {
    if (parse(TABLE, C) != 2 * NC) throw new IllegalStateException("bad table");
  }

  private LossSurfaces() {}

  /** char by char: [-]digits[.digits] each ended by , or ; */
  private static int parse(String s, double out[]) {
    int n = 0, sign = 1, frac = 0;
    double v = 0, unit = 1;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '-') sign = -1;
      else if (c == '.') frac = 1;
      else if (c >= '0' && c <= '9') {
        v = v * 10 + (c - '0');
        if (frac != 0) unit *= 10;
      } else if (c == ',' || c == ';') {
        out[n++] = sign * v / unit;
        v = 0;
        unit = sign = 1;
        frac = 0;
      } else return -1;
    }
    return n;
  }

  private static double valley(double x, double y, double g[]) {
    double t = Math.tanh(x), s = 1 / (1 + Math.exp(-y));
    if (g != null) {
      g[0] = 2 * t * (1 - t * t) + (x > 0 ? 0.01 : x < 0 ? -0.01 : 0);
      g[1] = s * (1 - s);
    }
    return t * t + 0.01 * Double.longBitsToDouble(Double.doubleToRawLongBits(x) & Long.MAX_VALUE) + s;
  }

  private static double holes(double x, double y, double g[]) {
    double sum = 0;
    for (int k = 0; k < NC; k++) {
      double dx = x - C[2 * k], dy = y - C[2 * k + 1];
      double e = Math.exp(-0.5 * (dx * dx + dy * dy) / SIGMA2) / (2 * Math.PI * SIGMA2);
      sum -= e;
      if (g != null) {
        g[0] += e * dx / SIGMA2;
        g[1] += e * dy / SIGMA2;
      }
    }
    return sum;
  }

  public static double pathological(INDArray w) {
    return valley(w.getDouble(0), w.getDouble(1), null);
  }

  public static INDArray pathologicalGradient(INDArray w) {
    double g[] = new double[2];
    valley(w.getDouble(0), w.getDouble(1), g);
    return Mem.store(g, 2);
  }

  public static double steep(INDArray w) {
    return holes(w.getDouble(0), w.getDouble(1), null);
  }

  public static INDArray steepGradient(INDArray w) {
    double g[] = {0, 0};
    holes(w.getDouble(0), w.getDouble(1), g);
    return Mem.store(g, 2);
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    int n = steps + 1, p = 0;
    if (steps < 0) Mem.die(Mem.E_RANGE);
    double path[] = new double[n << 1];
    INDArray w = start.dup();
    for (;;) {
      path[p++] = w.getDouble(0);
      path[p++] = w.getDouble(1);
      if (steps-- == 0) break;
      optimizer.step(w, gradient.apply(w));
    }
    return Mem.store(path, n, 2);
  }
}

package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fort.Common;
import p02.fort.Errno;
import p02.problem35.Optimizer;

/** Two surfaces and the way down. */
public final class LossSurfaces {
  private static final int NHOLE = 3;
  /** x, y, x, y, ... */
  private static final double[] CENTRE = {1.0, -0.5, -1.0, 0.5, -0.5, -0.8};

  private static final double SIGMA2 = 0.2 * 0.2;
  private static final double NORM = 1.0 / (2.0 * Math.PI * SIGMA2);
  private static final double SLOPE = 0.01;

  /** Output registers: value, d/dw1, d/dw2. */
  private static final double[] OUT = new double[3];

  private LossSurfaces() {}

  private static void evalPathological(double u, double v) {
    double t = Math.tanh(u);
    double s = 1.0 / (1.0 + Math.exp(-v));
    OUT[0] = t * t + SLOPE * Math.abs(u) + s;
    OUT[1] = 2.0 * t * (1.0 - t * t) + SLOPE * Math.signum(u);
    OUT[2] = s * (1.0 - s);
  }

  private static void evalSteep(double u, double v) {
    OUT[0] = OUT[1] = OUT[2] = 0.0;
    int k = 0;
    do {
      double du = u - CENTRE[k++];
      double dv = v - CENTRE[k++];
      double g = NORM * Math.exp(-0.5 * (du * du + dv * dv) / SIGMA2);
      OUT[0] -= g;
      OUT[1] += g * du / SIGMA2;
      OUT[2] += g * dv / SIGMA2;
    } while (k < 2 * NHOLE);
  }

  private static INDArray gradientOut(DataType type) {
    double[] w = Common.slot(Common.WK_A, 2);
    System.arraycopy(OUT, 1, w, 0, 2);
    return Common.store(Common.WK_A, type, 2);
  }

  public static double pathological(INDArray w) {
    evalPathological(w.getDouble(0), w.getDouble(1));
    return OUT[0];
  }

  public static INDArray pathologicalGradient(INDArray w) {
    evalPathological(w.getDouble(0), w.getDouble(1));
    return gradientOut(w.dataType());
  }

  public static double steep(INDArray w) {
    evalSteep(w.getDouble(0), w.getDouble(1));
    return OUT[0];
  }

  public static INDArray steepGradient(INDArray w) {
    evalSteep(w.getDouble(0), w.getDouble(1));
    return gradientOut(w.dataType());
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    if (steps < 0) Errno.raise(Errno.EINVAL, "descend: steps = " + steps);
    INDArray point = start.dup();
    /* not a work slot: the optimizer uses those */
    double[] path = new double[(steps + 1) << 1];
    int p = 0;
    for (int t = 0; ; t++) {
      path[p++] = point.getDouble(0);
      path[p++] = point.getDouble(1);
      if (t >= steps) break;
      optimizer.step(point, gradient.apply(point));
    }
    System.arraycopy(path, 0, Common.slot(Common.WK_A, p), 0, p);
    return Common.store(Common.WK_A, start.dataType(), steps + 1, 2);
  }
}

package p02.tutorial22;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.problem35.Optimizer;
import p02.turbo.Kahan;
import p02.turbo.Turbo;

/** With tables. */
public final class LossSurfaces {
  private static final double[] CX = {1, -1, -0.5};
  private static final double[] CY = {-0.5, 0.5, -0.8};
  private static final double INV = 1 / (0.2 * 0.2);
  private static final double PEAK = INV / (2 * Math.PI);

  private LossSurfaces() {}

  public static double pathological(INDArray w) {
    double a = w.getDouble(0);
    double t = StrictMath.tanh(a);
    return Math.fma(t, t, Math.fma(0.01, Math.abs(a), Turbo.sigmoid(w.getDouble(1))));
  }

  public static INDArray pathologicalGradient(INDArray w) {
    DerivativeStructure a = new DerivativeStructure(2, 1, 0, w.getDouble(0));
    DerivativeStructure b = new DerivativeStructure(2, 1, 1, w.getDouble(1));
    DerivativeStructure y =
        a.tanh().pow(2).add(a.abs().multiply(0.01)).add(b.negate().exp().add(1).reciprocal());
    double[] all = y.getAllDerivatives();
    return Turbo.put(Arrays.copyOfRange(all, 1, 3), w.dataType(), 2);
  }

  private static double gauss(double dx, double dy) {
    double hyp = StrictMath.hypot(dx, dy);
    return PEAK * StrictMath.exp(-0.5 * hyp * hyp * INV);
  }

  public static double steep(INDArray w) {
    double a = w.getDouble(0);
    double b = w.getDouble(1);
    Kahan k = new Kahan();
    for (int i = 0; i < 3; ++i) {
      k.add(-gauss(a - CX[i], b - CY[i]));
    }
    return k.get();
  }

  public static INDArray steepGradient(INDArray w) {
    double a = w.getDouble(0);
    double b = w.getDouble(1);
    double ga = 0;
    double gb = 0;
    for (int i = 0; i < 3; ++i) {
      double e = INV * gauss(a - CX[i], b - CY[i]);
      ga = Math.fma(e, a - CX[i], ga);
      gb = Math.fma(e, b - CY[i], gb);
    }
    return Turbo.put(new double[] {ga, gb}, w.dataType(), 2);
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    if (steps >>> 31 != 0) {
      throw new IllegalArgumentException("negative: " + steps);
    }
    double[] path = new double[2 * steps + 2];
    INDArray w = start.dup();
    for (int t = 0, p = 0; ; t++) {
      path[p++] = w.getDouble(0);
      path[p++] = w.getDouble(1);
      if (t == steps) {
        return Turbo.put(path, start.dataType(), steps + 1, 2);
      }
      optimizer.step(w, gradient.apply(w));
    }
  }
}

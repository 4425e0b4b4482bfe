package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.problem35.Optimizer;

public final class LossSurfaces {
  private LossSurfaces() {}

  private static final double[] CX = {1, -1, -.5}, CY = {-.5, .5, -.8};
  private static final double INV = 1 / .04; // 1 / σ²
  private static final double TOP = INV / (2 * Math.PI);

  public static double pathological(INDArray w) {
    final double a = w.getDouble(0), b = w.getDouble(1), t = StrictMath.tanh(a);
    return Math.fma(t, t, .01 * Math.abs(a)) + 1 / (1 + StrictMath.exp(-b));
  }

  public static INDArray pathologicalGradient(INDArray w) {
    final double a = w.getDouble(0), b = w.getDouble(1), t = StrictMath.tanh(a);
    final double c = StrictMath.cosh(b / 2); // σ' = 1 / (4 cosh²(b/2))
    return Nd4j.createFromArray(
        Math.fma(2 * t, 1 - t * t, a == 0 ? 0 : Math.copySign(.01, a)), .25 / (c * c))
        .castTo(w.dataType());
  }

  /** value, ∂/∂x, ∂/∂y in one go. */
  private static double[] all(INDArray w) {
    final double x = w.getDouble(0), y = w.getDouble(1);
    final double[] r = new double[3];
    for (int i = 0; i < 3; ++i) {
      final double dx = x - CX[i], dy = y - CY[i];
      final double e = TOP * Math.exp(-.5 * INV * Math.fma(dx, dx, dy * dy));
      r[0] -= e;
      r[1] = Math.fma(e, dx * INV, r[1]);
      r[2] = Math.fma(e, dy * INV, r[2]);
    }
    return r;
  }

  public static double steep(INDArray w) {
    return all(w)[0];
  }

  public static INDArray steepGradient(INDArray w) {
    final double[] r = all(w);
    return Nd4j.createFromArray(r[1], r[2]).castTo(w.dataType());
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    if (steps >>> 31 != 0) {
      throw new IllegalArgumentException("steps = " + steps);
    }
    final double[] path = new double[Math.multiplyExact(steps + 1, 2)];
    final INDArray w = start.dup();
    int k = 0;
    for (int t = 0; ; ++t) {
      path[k++] = w.getDouble(0);
      path[k++] = w.getDouble(1);
      if (t == steps) {
        return Nd4j.create(path, new long[] {steps + 1L, 2}, 'c').castTo(start.dataType());
      }
      optimizer.step(w, gradient.apply(w));
    }
  }
}

package p02.tutorial22;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.common.Arrays2;
import p02.common.Guard;
import p02.common.Log;
import p02.problem35.Optimizer;

/**
 * Two loss surfaces over two weights that are hard to descend, with their gradients. Points and
 * gradients are {@code [2]}: w₁, w₂.
 */
public final class LossSurfaces {
  private static final double S2 = 0.2 * 0.2;
  private static final double[][] CENTRES = {{1, -0.5}, {-1, 0.5}, {-0.5, -0.8}};

  private LossSurfaces() {}

  /**
   * A narrow valley that runs along a gentle slope: {@code tanh²(w₁) + 0.01 |w₁| + σ(w₂)}.
   *
   * @param w {@code [2]}
   */
  public static double pathological(INDArray w) {
    final double[] p = point(w);
    final double t = StrictMath.tanh(p[0]);
    return t * t + 0.01 * StrictMath.abs(p[0]) + sigmoid(p[1]);
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    final double[] p = point(w);
    final double t = StrictMath.tanh(p[0]);
    final double[] g = new double[2];
    g[0] = 2 * t * (1 - t * t) + Math.copySign(0.01, p[0]);
    g[1] = sigmoid(p[1]) * sigmoid(-p[1]);
    return Nd4j.create(g).castTo(Arrays2.type(w));
  }

  /**
   * A plain with three steep holes: {@code −Σ exp(−½ ‖w − c‖² / σ²) / (2π σ²)} with σ = 0.2 and the
   * centres c = (1, −0.5), (−1, 0.5), (−0.5, −0.8).
   *
   * @param w {@code [2]}
   */
  public static double steep(INDArray w) {
    final double[] p = point(w);
    double sum = 0;
    for (double[] c : CENTRES) {
      sum -= gaussian(p, c);
    }
    return sum;
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    final double[] p = point(w);
    final double[] g = {0, 0};
    for (double[] c : CENTRES) {
      final double depth = gaussian(p, c);
      for (int k = 0; k < 2; k++) {
        g[k] += depth * (p[k] - c[k]) / S2;
      }
    }
    return Nd4j.create(g).castTo(Arrays2.type(w));
  }

  /**
   * Descends a surface and notes the way.
   *
   * @param optimizer changes the point step by step; used by nobody before
   * @param gradient the surface's gradient, {@code [2]} to {@code [2]}
   * @param start the first point, {@code [2]}; it stays as it is
   * @param steps how many steps
   * @return {@code [steps + 1, 2]}: row 0 is the start, row t the point after t steps
   * @throws IllegalArgumentException if {@code steps} is negative
   */
  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    Objects.requireNonNull(optimizer, "optimizer");
    Objects.requireNonNull(gradient, "gradient");
    Guard.notNegative("steps", steps);
    final INDArray w = start.castTo(Arrays2.type(start)).dup();
    final INDArray path = Nd4j.create(w.dataType(), steps + 1L, 2);
    int t = 0;
    try (Log.Stopwatch ignored = new Log.Stopwatch("descent")) {
      do {
        for (int k = 0; k < 2; k++) {
          path.putScalar(t, k, w.getDouble(k));
        }
        if (t < steps) {
          optimizer.step(w, gradient.apply(w));
        }
      } while (t++ < steps);
    }
    return path;
  }

  private static double[] point(INDArray w) {
    return Guard.length("w", Arrays2.flat(w), 2);
  }

  private static double sigmoid(double z) {
    return z >= 0 ? 1 / (1 + StrictMath.exp(-z)) : 1 - 1 / (1 + StrictMath.exp(z));
  }

  private static double gaussian(double[] p, double[] c) {
    final double r2 = (p[0] - c[0]) * (p[0] - c[0]) + (p[1] - c[1]) * (p[1] - c[1]);
    return StrictMath.exp(-0.5 * r2 / S2) / (2 * StrictMath.PI * S2);
  }
}

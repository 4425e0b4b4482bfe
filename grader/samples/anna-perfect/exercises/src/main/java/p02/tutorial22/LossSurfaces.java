package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.problem35.Optimizer;

/**
 * Two loss surfaces over two weights that are hard to descend, with their gradients. Points and
 * gradients are {@code [2]}: w₁, w₂.
 */
public final class LossSurfaces {
  private LossSurfaces() {}

  /**
   * A narrow valley that runs along a gentle slope: {@code tanh²(w₁) + 0.01 |w₁| + σ(w₂)}.
   *
   * @param w {@code [2]}
   */
  public static double pathological(INDArray w) {
    double t = Math.tanh(w.getDouble(0));
    double s = 1 / (1 + Math.exp(-w.getDouble(1)));
    return t * t + 0.01 * Math.abs(w.getDouble(0)) + s;
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    double t = Math.tanh(w.getDouble(0));
    double s = 1 / (1 + Math.exp(-w.getDouble(1)));
    double kink = w.getDouble(0) < 0 ? -0.01 : 0.01;
    return Nd4j.create(new double[] {2 * t * (1 - t * t) + kink, s * (1 - s)});
  }

  /**
   * A plain with three steep holes: {@code −Σ exp(−½ ‖w − c‖² / σ²) / (2π σ²)} with σ = 0.2 and the
   * centres c = (1, −0.5), (−1, 0.5), (−0.5, −0.8).
   *
   * @param w {@code [2]}
   */
  public static double steep(INDArray w) {
    double[][] centers = {{1, -0.5}, {-1, 0.5}, {-0.5, -0.8}};
    double sum = 0;
    for (double[] c : centers) {
      double dx = w.getDouble(0) - c[0];
      double dy = w.getDouble(1) - c[1];
      sum -= Math.exp(-0.5 * (dx * dx + dy * dy) / 0.04) / (2 * Math.PI * 0.04);
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
    double[][] centers = {{1, -0.5}, {-1, 0.5}, {-0.5, -0.8}};
    double first = 0;
    double second = 0;
    for (double[] c : centers) {
      double dx = w.getDouble(0) - c[0];
      double dy = w.getDouble(1) - c[1];
      double hole = Math.exp(-0.5 * (dx * dx + dy * dy) / 0.04) / (2 * Math.PI * 0.04);
      first += hole * dx / 0.04;
      second += hole * dy / 0.04;
    }
    return Nd4j.create(new double[] {first, second});
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
    if (steps < 0) {
      throw new IllegalArgumentException("steps = " + steps);
    }
    INDArray w = start.dup();
    INDArray path = Nd4j.create(steps + 1, 2);
    path.putRow(0, w);
    for (int t = 0; t < steps; t++) {
      optimizer.step(w, gradient.apply(w));
      path.putRow(t + 1, w);
    }
    return path;
  }
}

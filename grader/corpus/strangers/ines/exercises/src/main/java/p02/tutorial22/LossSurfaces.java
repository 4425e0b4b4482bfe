package p02.tutorial22;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pynum.ValueError;
import pynum.np;
import pynum.py;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.problem35.Optimizer;

/**
 * Two loss surfaces over two weights that are hard to descend, with their gradients. Points and
 * gradients are {@code [2]}: w₁, w₂.
 */
public final class LossSurfaces {
  private static final double sigma_sq = 0.2 * 0.2;
  private static final double[][] centers = {{1, -0.5}, {-1, 0.5}, {-0.5, -0.8}};

  private LossSurfaces() {}

  /**
   * A narrow valley that runs along a gentle slope: {@code tanh²(w₁) + 0.01 |w₁| + σ(w₂)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>value</b>: The value of the surface at w.
   *   <li><b>gradient</b>: The gradient of the surface at w, of shape [2].
   *   <li><b>arguments-unchanged</b>: w holds afterwards what it held before.
   * </ul>
   *
   * @param w {@code [2]}
   */
  public static double pathological(INDArray w) {
    double[] w_ = np.ravel(w);
    return Math.pow(Math.tanh(w_[0]), 2) + 0.01 * Math.abs(w_[0]) + np.sigmoid(w_[1]);
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    double[] w_ = np.ravel(w);
    double th = Math.tanh(w_[0]);
    double s = np.sigmoid(w_[1]);
    return np.tensor(
        new double[] {2 * th * (1 - th * th) + 0.01 * Math.signum(w_[0]), s * (1 - s)});
  }

  /**
   * A plain with three steep holes: {@code −Σ exp(−½ ‖w − c‖² / σ²) / (2π σ²)} with σ = 0.2 and the
   * centres c = (1, −0.5), (−1, 0.5), (−0.5, −0.8).
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>value</b>: The value of the surface at w.
   *   <li><b>gradient</b>: The gradient of the surface at w, of shape [2].
   *   <li><b>arguments-unchanged</b>: w holds afterwards what it held before.
   * </ul>
   *
   * @param w {@code [2]}
   */
  public static double steep(INDArray w) {
    double[] w_ = np.ravel(w);
    return -np.sum(Arrays.stream(centers).mapToDouble(c -> gauss(np.subtract(w_, c))).toArray());
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    double[] w_ = np.ravel(w);
    double[][] pulls =
        Arrays.stream(centers)
            .map(c -> np.subtract(w_, c))
            .map(diff -> np.multiply(gauss(diff) / sigma_sq, diff))
            .toArray(double[][]::new);
    return np.tensor(np.sum(pulls, 0));
  }

  /**
   * Descends a surface and notes the way.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>path</b>: The points of the descent, of shape [steps + 1, 2], row 0 the start; the
   *       optimizer makes each step.
   *   <li><b>no-step</b>: 0 steps give the start alone, of shape [1, 2].
   *   <li><b>negative-steps</b>: A negative number of steps throws an exception.
   *   <li><b>arguments-unchanged</b>: start holds afterwards what it held before.
   * </ul>
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
      throw new ValueError(py.f("steps=%d", steps));
    }
    INDArray point = start.dup();
    List<double[]> path = new ArrayList<>(List.of(np.ravel(point)));
    py.range(steps)
        .forEach(
            i -> {
              optimizer.step(point, gradient.apply(point));
              path.add(np.ravel(point));
            });
    return np.tensor(path.toArray(double[][]::new));
  }

  private static double gauss(double[] diff) {
    return Math.exp(-0.5 * np.dot(diff, diff) / sigma_sq) / (2 * np.pi * sigma_sq);
  }
}

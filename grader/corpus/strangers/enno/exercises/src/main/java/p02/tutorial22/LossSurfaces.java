package p02.tutorial22;

import p02.problem32.SigmoidNetwork;
import p02.quality.Require;
import org.nd4j.linalg.factory.Nd4j;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
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
    double w1 = Require.shape("w", w, 2).getDouble(0);
    double t = Math.tanh(w1);
    return t * t + SLOPE * Math.abs(w1) + SigmoidNetwork.sigmoid(w.getDouble(1));
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    double w1 = Require.shape("w", w, 2).getDouble(0);
    double t = Math.tanh(w1);
    double s = SigmoidNetwork.sigmoid(w.getDouble(1));
    return vector(w, 2 * t * (1 - t * t) + SLOPE * Math.signum(w1), s * (1 - s));
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
    Require.shape("w", w, 2);
    return -HOLES.stream().mapToDouble(g -> g.height(w.getDouble(0), w.getDouble(1))).sum();
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    Require.shape("w", w, 2);
    double first = 0;
    double second = 0;
    for (Gaussian hole : HOLES) {
      first -= hole.slope1(w.getDouble(0), w.getDouble(1));
      second -= hole.slope2(w.getDouble(0), w.getDouble(1));
    }
    return vector(w, first, second);
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
   *   <li><b>negative-steps</b>: A negative number of steps throws an exception, such as
   *       IllegalArgumentException.
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
    Require.notNull("optimizer", optimizer);
    Require.notNull("gradient", gradient);
    Require.shape("start", start, 2);
    Require.atLeast("steps", steps, 0);
    INDArray point = start.dup();
    INDArray path = Nd4j.zeros(start.dataType(), Math.incrementExact(steps), 2);
    path.putRow(0, point);
    for (int t = 1; t <= steps; t++) {
      optimizer.step(point, gradient.apply(point.dup()));
      path.putRow(t, point);
    }
    return path;
  }

  private static final double SLOPE = 0.01;
  private static final List<Gaussian> HOLES =
      List.of(new Gaussian(1, -0.5), new Gaussian(-1, 0.5), new Gaussian(-0.5, -0.8));

  private static INDArray vector(INDArray like, double... values) {
    return Nd4j.createFromArray(values).castTo(like.dataType());
  }
}

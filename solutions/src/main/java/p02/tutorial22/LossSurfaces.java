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
  // @solution-only
  private static final double VARIANCE = 0.2 * 0.2;
  private static final double[][] CENTERS = {{1, -0.5}, {-1, 0.5}, {-0.5, -0.8}};

  // @end
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
    // @solution 2.2.5 two numbers go in, one comes out: getDouble and Math will do.
    double across = Math.tanh(w.getDouble(0));
    double along = 1 / (1 + Math.exp(-w.getDouble(1)));
    return across * across + 0.01 * Math.abs(w.getDouble(0)) + along;
    // @end
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    // @solution 2.2.5 differentiate term by term; tanh² needs the chain rule, |w₁| its sign.
    double across = Math.tanh(w.getDouble(0));
    double along = 1 / (1 + Math.exp(-w.getDouble(1)));
    double first = 2 * across * (1 - across * across) + 0.01 * Math.signum(w.getDouble(0));
    return Nd4j.create(new double[] {first, along * (1 - along)});
    // @end
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
    // @solution 2.2.6 add up the three Gaussians; mind the sign in front.
    double sum = 0;
    for (double[] center : CENTERS) {
      sum += density(w, center);
    }
    return -sum;
    // @end
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    // @solution 2.2.6 the derivative of an exponential is itself times the derivative of its
    // @ exponent.
    double[] gradient = new double[2];
    for (double[] center : CENTERS) {
      for (int i = 0; i < 2; i++) {
        gradient[i] += density(w, center) * (w.getDouble(i) - center[i]) / VARIANCE;
      }
    }
    return Nd4j.create(gradient);
    // @end
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
    // @solution 2.2.7 step changes the point in place: work on a copy of start (dup), and note the
    // @ point before the first step and after each.
    if (steps < 0) {
      throw new IllegalArgumentException("steps must not be negative, but is " + steps);
    }
    INDArray point = start.dup();
    INDArray path = Nd4j.create(start.dataType(), steps + 1, 2);
    path.putRow(0, point);
    for (int t = 1; t <= steps; t++) {
      optimizer.step(point, gradient.apply(point));
      path.putRow(t, point);
    }
    return path;
    // @end
  }

  // @solution-only
  /** A Gaussian's density at w. */
  private static double density(INDArray w, double[] center) {
    double first = w.getDouble(0) - center[0];
    double second = w.getDouble(1) - center[1];
    double squared = first * first + second * second;
    return Math.exp(-squared / (2 * VARIANCE)) / (2 * Math.PI * VARIANCE);
  }
  // @end
}

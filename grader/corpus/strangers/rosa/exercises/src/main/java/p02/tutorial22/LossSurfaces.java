package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Validation;
import p02.problem35.Optimizer;

/**
 * Two loss surfaces over two weights that are hard to descend, with their gradients. Points and
 * gradients are {@code [2]}: w₁, w₂.
 */
public final class LossSurfaces {
  private static final double SIGMA = 0.2;
  private static final double VARIANCE = SIGMA * SIGMA;
  private static final DoubleUnaryOperator SIGMOID = v -> 1.0 / (1.0 + Math.exp(-v));

  /** An immutable point of the plane. */
  private record Point(double x, double y) {
    static Point of(INDArray w) {
      return new Point(w.getDouble(0), w.getDouble(1));
    }

    Point minus(Point other) {
      return new Point(x - other.x, y - other.y);
    }

    Point plus(Point other) {
      return new Point(x + other.x, y + other.y);
    }

    Point times(double factor) {
      return new Point(x * factor, y * factor);
    }

    double squaredNorm() {
      return x * x + y * y;
    }

    INDArray toArray() {
      return Nd4j.createFromArray(x, y);
    }
  }

  private static final List<Point> CENTRES =
      List.of(new Point(1, -0.5), new Point(-1, 0.5), new Point(-0.5, -0.8));

  private static final ToDoubleBiFunction<Point, Point> GAUSSIAN =
      (p, c) ->
          Math.exp(-0.5 * p.minus(c).squaredNorm() / VARIANCE) / (2.0 * Math.PI * VARIANCE);

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
    Point p = Point.of(w);
    return Math.pow(Math.tanh(p.x()), 2) + 0.01 * Math.abs(p.x()) + SIGMOID.applyAsDouble(p.y());
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    Point p = Point.of(w);
    double t = Math.tanh(p.x());
    double s = SIGMOID.applyAsDouble(p.y());
    return new Point(2.0 * t * (1.0 - t * t) + 0.01 * Math.signum(p.x()), s * (1.0 - s))
        .toArray();
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
    Point p = Point.of(w);
    return -CENTRES.stream().mapToDouble(c -> GAUSSIAN.applyAsDouble(p, c)).sum();
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    Point p = Point.of(w);
    return CENTRES.stream()
        .map(c -> p.minus(c).times(GAUSSIAN.applyAsDouble(p, c) / VARIANCE))
        .reduce(new Point(0, 0), Point::plus)
        .toArray();
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
    Validation.requireAtLeast(steps, 0, "steps");
    INDArray current = start.dup();
    List<Point> path = new ArrayList<>(List.of(Point.of(current)));
    for (int i = 0; i < steps; i++) {
      try {
        optimizer.step(current, gradient.apply(current.dup()));
      } catch (IllegalStateException e) {
        throw new IllegalStateException("step " + i + " failed", e);
      }
      path.add(Point.of(current));
    }
    List<Point> result = Collections.unmodifiableList(path);
    return Nd4j.create(
        result.stream()
            .map(point -> new double[] {point.x(), point.y()})
            .toArray(double[][]::new));
  }
}

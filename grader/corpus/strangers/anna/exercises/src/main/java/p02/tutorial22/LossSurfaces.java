package p02.tutorial22;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.factory.Nd4j;

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
    var p = Point.of(w);
    return Math.pow(Math.tanh(p.x()), 2) + 0.01 * Math.abs(p.x()) + sigmoid(p.y());
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    var p = Point.of(w);
    var t = Math.tanh(p.x());
    var s = sigmoid(p.y());
    return new Point(2 * t * (1 - t * t) + 0.01 * Math.signum(p.x()), s * (1 - s)).toArray();
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
    var p = Point.of(w);
    return -HOLES.stream().mapToDouble(hole -> hole.density(p)).sum();
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    var p = Point.of(w);
    return HOLES.stream()
        .map(hole -> p.minus(hole.center()).times(hole.density(p) / (SIGMA * SIGMA)))
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
    if (steps < 0) {
      throw new IllegalArgumentException("%d steps cannot be made".formatted(steps));
    }
    var here = start.dup();
    var later =
        IntStream.range(0, steps)
            .mapToObj(
                t -> {
                  optimizer.step(here, gradient.apply(here));
                  return here.dup();
                });
    var path = Stream.concat(Stream.of(start.dup()), later).toArray(INDArray[]::new);
    return Nd4j.concat(
        0, Stream.of(path).map(point -> point.reshape(1, 2)).toArray(INDArray[]::new));
  }

  private static final double SIGMA = 0.2;

  private static final List<Hole> HOLES =
      Stream.of(new Point(1, -0.5), new Point(-1, 0.5), new Point(-0.5, -0.8))
          .map(Hole::new)
          .toList();

  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  /** A point, or an arrow, in the plane. */
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

    INDArray toArray() {
      return Nd4j.createFromArray(x, y);
    }
  }

  /** A Gaussian around its centre. */
  private record Hole(Point center) {
    double density(Point p) {
      var d = p.minus(center);
      return Math.exp(-0.5 * (d.x() * d.x() + d.y() * d.y()) / (SIGMA * SIGMA))
          / (2 * Math.PI * SIGMA * SIGMA);
    }
  }
}

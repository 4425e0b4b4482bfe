package p02.tutorial22;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.problem35.Optimizer;
import p02.util.Nd;
import p02.util.Require;

/**
 * Two loss surfaces over two weights that are hard to descend, with their gradients. Points and
 * gradients are {@code [2]}: w₁, w₂.
 */
public final class LossSurfaces {
  private static final double VARIANCE = 0.2 * 0.2;

  /** A place in the plane, or a direction. */
  private record Point(double first, double second) {
    static final Point ORIGIN = new Point(0, 0);

    static Point of(INDArray w) {
      Require.that(w, a -> a.length() == 2, a -> "a point has 2 coordinates, not " + a.length());
      return new Point(w.getDouble(0), w.getDouble(1));
    }

    Point plus(Point other) {
      return new Point(first + other.first, second + other.second);
    }

    Point minus(Point other) {
      return plus(other.times(-1));
    }

    Point times(double factor) {
      return new Point(first * factor, second * factor);
    }

    double squaredNorm() {
      return first * first + second * second;
    }

    INDArray toArray(INDArray like) {
      return Nd.vector(first, second).castTo(Nd.realType(like));
    }
  }

  /** A Gaussian hole in the plain. */
  private record Hole(Point centre) {
    Hole(double first, double second) {
      this(new Point(first, second));
    }

    double depthAt(Point w) {
      return Math.exp(-w.minus(centre).squaredNorm() / (2 * VARIANCE)) / (2 * Math.PI * VARIANCE);
    }

    Point gradientAt(Point w) {
      return w.minus(centre).times(depthAt(w) / VARIANCE);
    }
  }

  private static final List<Hole> HOLES =
      List.of(new Hole(1, -0.5), new Hole(-1, 0.5), new Hole(-0.5, -0.8));

  private LossSurfaces() {}

  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  /**
   * A narrow valley that runs along a gentle slope: {@code tanh²(w₁) + 0.01 |w₁| + σ(w₂)}.
   *
   * @param w {@code [2]}
   */
  public static double pathological(INDArray w) {
    var p = Point.of(w);
    return Math.pow(Math.tanh(p.first()), 2) + 0.01 * Math.abs(p.first()) + sigmoid(p.second());
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    var p = Point.of(w);
    var t = Math.tanh(p.first());
    var s = sigmoid(p.second());
    return new Point(2 * t * (1 - t * t) + 0.01 * Math.signum(p.first()), s * (1 - s)).toArray(w);
  }

  /**
   * A plain with three steep holes: {@code −Σ exp(−½ ‖w − c‖² / σ²) / (2π σ²)} with σ = 0.2 and the
   * centres c = (1, −0.5), (−1, 0.5), (−0.5, −0.8).
   *
   * @param w {@code [2]}
   */
  public static double steep(INDArray w) {
    var p = Point.of(w);
    return -HOLES.stream().mapToDouble(hole -> hole.depthAt(p)).sum();
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    var p = Point.of(w);
    return HOLES.stream().map(hole -> hole.gradientAt(p)).reduce(Point.ORIGIN, Point::plus).toArray(w);
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
    Require.atLeast(0, steps, "steps");
    var point = start.castTo(Nd.realType(start)).dup();
    var way = new ArrayList<double[]>();
    way.add(Nd.values(point));
    for (var step = 1; step <= steps; step++) {
      optimizer.step(point, gradient.apply(point));
      way.add(Nd.values(point));
    }
    return Nd4j.createFromArray(way.toArray(double[][]::new)).castTo(point.dataType());
  }
}

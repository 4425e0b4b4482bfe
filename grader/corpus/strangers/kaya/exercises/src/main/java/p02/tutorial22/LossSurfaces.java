package p02.tutorial22;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.fp.Either;
import p02.fp.Fn;
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
    return Point.of(w).with((u, v) -> Math.pow(Math.tanh(u), 2) + 0.01 * Math.abs(u) + SIGMA.applyAsDouble(v));
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    return Point.of(w)
        .map(
            ((DoubleUnaryOperator) u -> 2 * Math.tanh(u) * (1 - Math.pow(Math.tanh(u), 2)) + 0.01 * Math.signum(u)),
            SIGMA.andThen(s -> s * (1 - s)))
        .like(w);
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
    return CENTRES.stream().mapToDouble(Point.of(w)::gaussian).map(d -> -d).sum();
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    Point here = Point.of(w);
    return CENTRES.stream()
        .map(c -> here.minus(c).scale(here.gaussian(c) / VARIANCE))
        .reduce(Point.ORIGIN, Point::plus)
        .like(w);
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
    return Either.<String, Integer>right(steps)
        .filterOr(n -> n >= 0, n -> "cannot walk back " + -n + " steps")
        .map(n -> Stream.iterate(start.dup(), after(optimizer, gradient)).limit(n + 1L).map(Fn::flat).toList())
        .map(Fn::matrix)
        .map(path -> path.castTo(start.dataType()))
        .orThrow(IllegalArgumentException::new);
  }

  private static final double VARIANCE = 0.2 * 0.2;
  private static final DoubleUnaryOperator SIGMA = z -> 1 / (1 + Math.exp(-z));
  private static final List<Point> CENTRES =
      List.of(new Point(1, -0.5), new Point(-1, 0.5), new Point(-0.5, -0.8));

  private record Point(double u, double v) {
    static final Point ORIGIN = new Point(0, 0);

    static Point of(INDArray w) {
      return new Point(w.getDouble(0), w.getDouble(1));
    }

    double with(java.util.function.DoubleBinaryOperator f) {
      return f.applyAsDouble(u, v);
    }

    Point map(DoubleUnaryOperator f, DoubleUnaryOperator g) {
      return new Point(f.applyAsDouble(u), g.applyAsDouble(v));
    }

    Point plus(Point p) {
      return map(a -> a + p.u, b -> b + p.v);
    }

    Point minus(Point p) {
      return plus(p.scale(-1));
    }

    Point scale(double s) {
      return map(a -> a * s, b -> b * s);
    }

    double gaussian(Point c) {
      return Math.exp(-0.5 * minus(c).with((a, b) -> a * a + b * b) / VARIANCE) / (2 * Math.PI * VARIANCE);
    }

    INDArray like(INDArray w) {
      return Nd4j.createFromArray(u, v).castTo(w.dataType());
    }
  }

  /** One step, as a function from point to point. */
  private static UnaryOperator<INDArray> after(Optimizer optimizer, UnaryOperator<INDArray> gradient) {
    return point -> {
      INDArray moved = point.dup();
      optimizer.step(moved, gradient.apply(point));
      return moved;
    };
  }
}

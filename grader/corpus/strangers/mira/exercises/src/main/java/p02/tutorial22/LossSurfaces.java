package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import static java.util.stream.Collectors.summingDouble;
import static java.util.stream.Collectors.teeing;

import io.mira.ledger.Nonlinearity.Fixed;
import io.mira.ledger.Outcome;
import io.mira.ledger.Outcome.Rule;
import java.util.List;
import java.util.stream.Stream;
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
    return new Pathological().height(Point.of(w));
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    return new Pathological().slope(Point.of(w)).toArray();
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
    return Steep.HOLES.height(Point.of(w));
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    return Steep.HOLES.slope(Point.of(w)).toArray();
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
    int checked =
        Outcome.check(steps, Rule.<Integer>of(s -> s >= 0, "%d steps cannot be made")).orThrow();
    UnaryOperator<INDArray> next =
        here -> {
          INDArray there = here.dup();
          optimizer.step(there, gradient.apply(here));
          return there;
        };
    return Stream.iterate(start.dup(), next)
        .limit(checked + 1L)
        .collect(
            java.util.stream.Collectors.collectingAndThen(
                java.util.stream.Collectors.toList(), way -> Nd4j.stack(0, way.toArray(INDArray[]::new))));
  }

  private record Point(double x, double y) {
    static Point of(INDArray w) {
      return new Point(w.getDouble(0), w.getDouble(1));
    }

    Point minus(Point other) {
      return new Point(x - other.x, y - other.y);
    }

    Point times(double factor) {
      return new Point(x * factor, y * factor);
    }

    double squared() {
      return x * x + y * y;
    }

    INDArray toArray() {
      return Nd4j.createFromArray(x, y);
    }
  }

  private sealed interface Surface permits Pathological, Steep {
    double height(Point p);

    Point slope(Point p);
  }

  private record Pathological() implements Surface {
    @Override
    public double height(Point p) {
      return Math.pow(Math.tanh(p.x()), 2) + 0.01 * Math.abs(p.x()) + Fixed.SIGMOID.value(p.y());
    }

    @Override
    public Point slope(Point p) {
      return new Point(
          2 * Fixed.TANH.value(p.x()) * Fixed.TANH.slope(p.x()) + 0.01 * Math.signum(p.x()),
          Fixed.SIGMOID.slope(p.y()));
    }
  }

  private record Steep(double variance, List<Point> centres) implements Surface {
    static final Steep HOLES =
        new Steep(0.2 * 0.2, List.of(new Point(1, -0.5), new Point(-1, 0.5), new Point(-0.5, -0.8)));

    Steep {
      centres = List.copyOf(centres);
    }

    private double hole(Point p, Point centre) {
      return Math.exp(-0.5 * p.minus(centre).squared() / variance) / (2 * Math.PI * variance);
    }

    @Override
    public double height(Point p) {
      return -centres.stream().mapToDouble(c -> hole(p, c)).sum();
    }

    @Override
    public Point slope(Point p) {
      return centres.stream()
          .map(c -> p.minus(c).times(hole(p, c) / variance))
          .collect(teeing(summingDouble(Point::x), summingDouble(Point::y), Point::new));
    }
  }
}

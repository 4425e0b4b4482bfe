package p02.tutorial22;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.problem35.Optimizer;

/** Two loss surfaces over two weights. */
public final class LossSurfaces {
  private LossSurfaces() {}

  private record Point(double x, double y) {
    static final Point ORIGIN = new Point(0, 0);

    static Point of(INDArray w) {
      if (w.length() != 2) {
        throw new IllegalArgumentException("a point has two coordinates, not " + w.length());
      }
      return new Point(w.getDouble(0), w.getDouble(1));
    }

    Point plus(Point p) {
      return new Point(x + p.x, y + p.y);
    }

    Point minus(Point p) {
      return new Point(x - p.x, y - p.y);
    }

    Point times(double f) {
      return new Point(f * x, f * y);
    }

    double squaredNorm() {
      return Math.fma(x, x, y * y);
    }

    INDArray like(INDArray w) {
      return Nd4j.createFromArray(x, y).castTo(w.dataType());
    }
  }

  private enum Hole {
    EAST(1, -0.5),
    WEST(-1, 0.5),
    SOUTH(-0.5, -0.8);

    private static final double VARIANCE = 0.2 * 0.2;
    private final Point centre;

    Hole(double x, double y) {
      centre = new Point(x, y);
    }

    double depth(Point w) {
      return Math.exp(-w.minus(centre).squaredNorm() / (2 * VARIANCE)) / (2 * Math.PI * VARIANCE);
    }

    Point slope(Point w) {
      return w.minus(centre).times(depth(w) / VARIANCE);
    }
  }

  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  public static double pathological(INDArray w) {
    var p = Point.of(w);
    var t = Math.tanh(p.x());
    return t * t + 0.01 * Math.abs(p.x()) + sigmoid(p.y());
  }

  public static INDArray pathologicalGradient(INDArray w) {
    var p = Point.of(w);
    var t = Math.tanh(p.x());
    var s = sigmoid(p.y());
    return new Point(2 * t * (1 - t * t) + 0.01 * Math.signum(p.x()), s * (1 - s)).like(w);
  }

  public static double steep(INDArray w) {
    var p = Point.of(w);
    return -Stream.of(Hole.values()).collect(Collectors.summingDouble(hole -> hole.depth(p)));
  }

  public static INDArray steepGradient(INDArray w) {
    var p = Point.of(w);
    return Stream.of(Hole.values())
        .map(hole -> hole.slope(p))
        .reduce(Point.ORIGIN, Point::plus)
        .like(w);
  }

  /** Stacks points into a matrix. */
  private static Collector<INDArray, ?, INDArray> stacked() {
    return Collectors.collectingAndThen(
        Collectors.toList(), rows -> Nd4j.vstack(rows.toArray(INDArray[]::new)));
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    Objects.requireNonNull(optimizer);
    if (steps < 0) {
      throw new IllegalArgumentException("%d steps: no way back".formatted(steps));
    }
    UnaryOperator<INDArray> next =
        from -> {
          var to = from.dup();
          optimizer.step(to, gradient.apply(from.dup()));
          return to;
        };
    return Stream.iterate(start.dup(), next)
        .limit(steps + 1L)
        .map(point -> point.reshape(1, 2))
        .collect(stacked());
  }
}

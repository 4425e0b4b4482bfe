package p02.tutorial22;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.problem35.Optimizer;
import p02.util.Preconditions;
import p02.util.TablePrinter;

/** Two loss surfaces over two weights that are hard to descend, with their gradients. */
public final class LossSurfaces {
  private static final double SIGMA = 0.2;
  private static final double SIGMA_SQUARED = SIGMA * SIGMA;
  private static final List<Point> CENTRES =
      List.of(new Point(1, -0.5), new Point(-1, 0.5), new Point(-0.5, -0.8));

  private LossSurfaces() {}

  /** A point of the plane. */
  private record Point(double first, double second) {
    static final Point ORIGIN = new Point(0, 0);

    static Point of(INDArray w) {
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

    double normSquared() {
      return first * first + second * second;
    }

    INDArray toArray(INDArray like) {
      return Nd4j.createFromArray(first, second).castTo(like.dataType());
    }
  }

  private static double sigmoid(double z) {
    return 1.0 / (1.0 + Math.exp(-z));
  }

  public static double pathological(INDArray w) {
    final Point p = Point.of(w);
    final double tanh = Math.tanh(p.first());
    return tanh * tanh + 0.01 * Math.abs(p.first()) + sigmoid(p.second());
  }

  public static INDArray pathologicalGradient(INDArray w) {
    final Point p = Point.of(w);
    final double tanh = Math.tanh(p.first());
    final double s = sigmoid(p.second());
    return new Point(2 * tanh * (1 - tanh * tanh) + 0.01 * Math.signum(p.first()), s * (1 - s))
        .toArray(w);
  }

  private static double gaussian(Point p, Point centre) {
    return Math.exp(-0.5 * p.minus(centre).normSquared() / SIGMA_SQUARED)
        / (2 * Math.PI * SIGMA_SQUARED);
  }

  public static double steep(INDArray w) {
    final Point p = Point.of(w);
    final ToDoubleFunction<Point> hole = centre -> gaussian(p, centre);
    return -CENTRES.stream().mapToDouble(hole).sum();
  }

  public static INDArray steepGradient(INDArray w) {
    final Point p = Point.of(w);
    return CENTRES.stream()
        .map(c -> p.minus(c).times(gaussian(p, c) / SIGMA_SQUARED))
        .reduce(Point.ORIGIN, Point::plus)
        .toArray(w);
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    Objects.requireNonNull(optimizer, "optimizer");
    Objects.requireNonNull(gradient, "gradient");
    Preconditions.requireInt("steps", steps, s -> s >= 0, ">= 0");
    final INDArray position = start.dup();
    final List<INDArray> trajectory = new ArrayList<>();
    // Defensive copies: the optimizer mutates the position in place.
    trajectory.add(position.dup());
    for (int step = 0; step < steps; step++) {
      optimizer.step(position, gradient.apply(position));
      trajectory.add(position.dup());
    }
    return Nd4j.stack(0, trajectory.toArray(new INDArray[0]));
  }

  /** Descends both surfaces. */
  public static void main(String[] args) {
    INDArray start = Nd4j.createFromArray(0.8, -0.3);
    Optimizer plain = (parameters, g) -> parameters.subi(g.mul(0.01));
    TablePrinter table = new TablePrinter().row("surface", "end");
    table.row("steep", descend(plain, LossSurfaces::steepGradient, start, 20).getRow(20));
    table.row("pathological", descend(plain, LossSurfaces::pathologicalGradient, start, 20).getRow(20));
    table.print();
  }
}

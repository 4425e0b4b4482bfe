package p02.tutorial22;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.activation.Differentiable;
import p02.activation.Squashing;
import p02.check.Guard;
import p02.problem35.Optimizer;

/** A surface is a composite. */
public final class LossSurfaces {
  private record Point(double x, double y) {
    static final Point ORIGIN = new Point(0, 0);

    static Point of(INDArray w) {
      return new Point(w.getDouble(0), w.getDouble(1));
    }

    Point plus(Point o) {
      return new Point(x + o.x, y + o.y);
    }

    Point times(double f) {
      return new Point(x * f, y * f);
    }

    double dot(Point o) {
      return x * o.x + y * o.y;
    }

    INDArray like(INDArray w) {
      return Nd4j.createFromArray(x, y).castTo(w.dataType());
    }
  }

  private interface Surface {
    double height(Point p);

    Point slope(Point p);
  }

  private record Along(Differentiable f, boolean first) implements Surface {
    private double of(Point p) {
      return first ? p.x() : p.y();
    }

    @Override
    public double height(Point p) {
      return f.value(of(p));
    }

    @Override
    public Point slope(Point p) {
      double s = f.slope(of(p));
      return first ? new Point(s, 0) : new Point(0, s);
    }
  }

  private record Hole(Point centre) implements Surface {
    private static final double VARIANCE = 0.04;

    @Override
    public double height(Point p) {
      Point off = p.plus(centre.times(-1));
      return -Math.exp(-0.5 * off.dot(off) / VARIANCE) / (2 * Math.PI * VARIANCE);
    }

    @Override
    public Point slope(Point p) {
      return p.plus(centre.times(-1)).times(-height(p) / VARIANCE);
    }
  }

  private record Sum(List<? extends Surface> parts) implements Surface {
    Sum(Surface... parts) {
      this(List.of(parts));
    }

    @Override
    public double height(Point p) {
      return parts.stream().mapToDouble(s -> s.height(p)).sum();
    }

    @Override
    public Point slope(Point p) {
      return parts.stream().map(s -> s.slope(p)).reduce(Point.ORIGIN, Point::plus);
    }
  }

  private static final DoubleUnaryOperator SQUARE = a -> a * a;

  private static final Surface PATHOLOGICAL =
      new Sum(
          new Along(
              Differentiable.of(
                  SQUARE.compose(Squashing.TANH),
                  z -> 2 * Squashing.TANH.value(z) * Squashing.TANH.slope(z)),
              true),
          new Along(Differentiable.of(z -> 0.01 * Math.abs(z), z -> 0.01 * Math.signum(z)), true),
          new Along(Squashing.LOGISTIC, false));

  private static final Surface STEEP =
      new Sum(
          Stream.of(new Point(1, -0.5), new Point(-1, 0.5), new Point(-0.5, -0.8))
              .map(Hole::new)
              .toList());

  private LossSurfaces() {}

  private static ToDoubleFunction<INDArray> height(Surface s) {
    return w -> s.height(Point.of(w));
  }

  private static UnaryOperator<INDArray> slope(Surface s) {
    return w -> s.slope(Point.of(w)).like(w);
  }

  public static double pathological(INDArray w) {
    return height(PATHOLOGICAL).applyAsDouble(w);
  }

  public static INDArray pathologicalGradient(INDArray w) {
    return slope(PATHOLOGICAL).apply(w);
  }

  public static double steep(INDArray w) {
    return height(STEEP).applyAsDouble(w);
  }

  public static INDArray steepGradient(INDArray w) {
    return slope(STEEP).apply(w);
  }

  private static final class Walker implements Supplier<INDArray> {
    private final INDArray here;
    private final Runnable stride;

    Walker(INDArray start, Optimizer optimizer, UnaryOperator<INDArray> gradient) {
      here = start.dup();
      stride = () -> optimizer.step(here, gradient.apply(here));
    }

    @Override
    public INDArray get() {
      INDArray now = here.dup();
      stride.run();
      return now;
    }
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    Guard.number("steps", n -> n >= 0).check(steps);
    INDArray path = Nd4j.create(start.dataType(), steps + 1L, start.length());
    Walker walker = new Walker(start, optimizer, gradient);
    for (int t = 0; t < steps; t++) {
      path.putRow(t, walker.get());
    }
    path.putRow(steps, walker.here);
    return path;
  }
}

package p02.tutorial22;

import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.fp.Arrays2;
import p02.fp.Dual;
import p02.fp.Either;
import p02.fp.Lazy;
import p02.fp.Pair;
import p02.fp.Seq;
import p02.problem35.Optimizer;

/** Surfaces over dual numbers. */
public final class LossSurfaces {
  private static final double VARIANCE = 0.2 * 0.2;

  private static final Supplier<Seq<Pair<Double, Double>>> CENTRES =
      Lazy.of(() -> Seq.of(Pair.of(1.0, -0.5), Pair.of(-1.0, 0.5), Pair.of(-0.5, -0.8)));

  private static final BinaryOperator<Dual> PATHOLOGICAL =
      (u, v) -> u.tanh().squared().plus(u.abs().times(0.01)).plus(v.sigmoid());

  private static final BinaryOperator<Dual> STEEP =
      (u, v) ->
          CENTRES
              .get()
              .map(c -> u.plus(-c.fst()).squared().plus(v.plus(-c.snd()).squared()))
              .map(r2 -> r2.times(-0.5 / VARIANCE).exp())
              .foldLeft(Dual.constant(0), Dual::plus)
              .times(-1 / (2 * Math.PI * VARIANCE));

  private LossSurfaces() {}

  private static double value(BinaryOperator<Dual> surface, INDArray w) {
    return surface.apply(Dual.constant(w.getDouble(0)), Dual.constant(w.getDouble(1))).value();
  }

  private static INDArray gradient(BinaryOperator<Dual> surface, INDArray w) {
    return Arrays2.vector(
        DoubleStream.of(
            surface.apply(Dual.variable(w.getDouble(0)), Dual.constant(w.getDouble(1))).slope(),
            surface.apply(Dual.constant(w.getDouble(0)), Dual.variable(w.getDouble(1))).slope()),
        w.dataType());
  }

  public static double pathological(INDArray w) {
    return value(PATHOLOGICAL, w);
  }

  public static INDArray pathologicalGradient(INDArray w) {
    return gradient(PATHOLOGICAL, w);
  }

  public static double steep(INDArray w) {
    return value(STEEP, w);
  }

  public static INDArray steepGradient(INDArray w) {
    return gradient(STEEP, w);
  }

  private static UnaryOperator<INDArray> stepper(Optimizer o, UnaryOperator<INDArray> gradient) {
    return point ->
        Stream.of(point.dup()).peek(next -> o.step(next, gradient.apply(point))).toList().get(0);
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    return Either.ensure(steps, t -> t >= 0, () -> "cannot go " + steps + " steps")
        .map(t -> Stream.iterate(start.dup(), stepper(optimizer, gradient)).limit(t + 1L))
        .map(points -> Nd4j.stack(0, points.toArray(INDArray[]::new)))
        .orElseThrow(IllegalArgumentException::new);
  }
}

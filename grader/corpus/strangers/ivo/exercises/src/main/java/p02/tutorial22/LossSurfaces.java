package p02.tutorial22;

import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.fp.Dual;
import p02.fp.PList;
import p02.fp.Pair;
import p02.fp.Validation;
import p02.problem35.Optimizer;

/** Two loss surfaces; the gradients come from dual numbers. */
public final class LossSurfaces {
  private LossSurfaces() {}

  private static final BinaryOperator<Dual> PATHOLOGICAL =
      (a, b) -> a.tanh().squared().plus(a.abs().times(0.01)).plus(b.sigmoid());

  private static final double VARIANCE = 0.2 * 0.2;

  private static final PList<Pair<Double, Double>> CENTRES =
      PList.of(Pair.of(1.0, -0.5), Pair.of(-1.0, 0.5), Pair.of(-0.5, -0.8));

  private static final BinaryOperator<Dual> STEEP =
      (a, b) ->
          CENTRES.foldLeft(
              Dual.constant(0),
              (sum, c) ->
                  sum.plus(
                      a.minus(c.first())
                          .squared()
                          .plus(b.minus(c.second()).squared())
                          .times(-0.5 / VARIANCE)
                          .exp()
                          .times(-1 / (2 * Math.PI * VARIANCE))));

  private static double value(BinaryOperator<Dual> f, INDArray w) {
    return f.apply(Dual.constant(w.getDouble(0)), Dual.constant(w.getDouble(1))).value();
  }

  private static INDArray gradient(BinaryOperator<Dual> f, INDArray w) {
    BiFunction<Integer, Integer, Dual> seed =
        (i, j) -> i.equals(j) ? Dual.variable(w.getDouble(i)) : Dual.constant(w.getDouble(i));
    return Nd4j.create(
            IntStream.range(0, 2)
                .mapToObj(j -> f.apply(seed.apply(0, j), seed.apply(1, j)))
                .mapToDouble(Dual::slope)
                .toArray())
        .castTo(w.dataType());
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

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    long many =
        Validation.<Integer>rule(n -> n >= 0, n -> "cannot walk " + n + " steps")
            .andThen(v -> v.map(n -> 1L + n).orThrow())
            .apply(steps);
    UnaryOperator<INDArray> walk =
        here -> {
          INDArray there = here.dup();
          optimizer.step(there, gradient.apply(here));
          return there;
        };
    return Nd4j.vstack(
        Stream.iterate(start.dup(), walk)
            .limit(many)
            .map(point -> point.reshape(1, point.length()))
            .toArray(INDArray[]::new));
  }
}

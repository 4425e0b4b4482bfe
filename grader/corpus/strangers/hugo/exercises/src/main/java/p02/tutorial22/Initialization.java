package p02.tutorial22;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.rng.Random;
import org.nd4j.linalg.factory.Nd4j;

/** Schemes are curried functions. */
public final class Initialization {
  private record Fans(int in, int out) {
    long[] shape() {
      return new long[] {out, in};
    }
  }

  private interface Scheme extends BiFunction<Fans, Random, INDArray> {
    default Scheme scaled(Function<Fans, Double> factor) {
      return (fans, random) -> apply(fans, random).mul(factor.apply(fans));
    }

    default Scheme moved(double by) {
      return andThen(w -> w.add(by))::apply;
    }

    default LongFunction<INDArray> on(Fans fans) {
      return seed -> apply(fans, Nd4j.getRandomFactory().getNewRandomInstance(seed));
    }
  }

  private static final Scheme GAUSS = (fans, random) -> Nd4j.randn(random, fans.shape());
  private static final Scheme UNIT = (fans, random) -> Nd4j.rand(random, fans.shape());
  private static final Scheme XAVIER =
      UNIT.moved(-0.5).scaled(f -> 2 * Math.sqrt(6.0 / ((long) f.in() + f.out())));

  private Initialization() {}

  public static INDArray constant(int fanIn, int fanOut, double value) {
    return Nd4j.valueArrayOf(new Fans(fanIn, fanOut).shape(), value);
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    return GAUSS.scaled(f -> standardDeviation).on(new Fans(fanIn, fanOut)).apply(seed);
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    return XAVIER.on(new Fans(fanIn, fanOut)).apply(seed);
  }

  private enum Gain {
    DATA(1),
    RELU(2);

    final double square;

    Gain(double square) {
      this.square = square;
    }

    double deviation(int fanIn) {
      return Math.sqrt(square / fanIn);
    }
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    Gain gain = firstLayer ? Gain.DATA : Gain.RELU;
    return normal(fanIn, fanOut, gain.deviation(fanIn), seed);
  }
}

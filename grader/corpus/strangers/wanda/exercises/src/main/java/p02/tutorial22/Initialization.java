package p02.tutorial22;

import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Arrays2;
import p02.fp.Lazy;
import p02.fp.Pair;
import p02.fp.Try;

/** Weights as the beginnings of infinite streams. */
public final class Initialization {
  private static final Lazy<RandomGeneratorFactory<SplittableGenerator>> FACTORY =
      Lazy.of(() -> RandomGeneratorFactory.of("L64X128MixRandom"));

  private static final LongFunction<RandomGenerator> GENERATOR =
      seed -> FACTORY.map(f -> (RandomGenerator) f.create(seed)).get();

  private Initialization() {}

  private static INDArray take(int fanIn, int fanOut, DoubleStream infinite) {
    return Arrays2.vector(infinite.limit((long) fanIn * fanOut), DataType.DOUBLE)
        .reshape(fanOut, fanIn);
  }

  private static final Function<Pair<Integer, Boolean>, Double> KAIMING =
      Lazy.memoize(p -> p.apply((fanIn, first) -> Math.sqrt((first ? 1d : 2d) / fanIn)));

  public static INDArray constant(int fanIn, int fanOut, double value) {
    return take(fanIn, fanOut, DoubleStream.generate(() -> value));
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    return take(
        fanIn,
        fanOut,
        DoubleStream.generate(GENERATOR.apply(seed)::nextGaussian).map(z -> standardDeviation * z));
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    return symmetric(Math.sqrt(6) / Math.sqrt((double) fanIn + fanOut))
        .andThen(stream -> take(fanIn, fanOut, stream))
        .apply(GENERATOR.apply(seed));
  }

  private static Function<RandomGenerator, DoubleStream> symmetric(double a) {
    return g -> g.doubles(-a, a);
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    return normal(fanIn, fanOut, KAIMING.apply(Pair.of(fanIn, firstLayer)), seed);
  }

  public static void main(String... args) {
    System.out.println(
        Try.of(() -> normal(100, 100, 0.1, 1))
            .toEither()
            .map(w -> Arrays2.values(w).boxed().collect(Collectors.summarizingDouble(x -> x)))
            .fold(e -> "no weights: " + e, Object::toString));
  }
}

package p02.tutorial12;

import java.util.Comparator;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Either;
import p02.fp.Gen;
import p02.fp.Pair;
import p02.fp.Try;

/** Accuracy and epochs. */
public final class LearningByExample {
  private LearningByExample() {}

  public static double accuracy(INDArray logits, INDArray labels) {
    return Either.ensure(logits, x -> !x.isEmpty() && x.size(0) > 0, () -> "no examples")
        .flatMap(
            x ->
                Either.ensure(
                    x,
                    y -> y.size(0) == labels.length(),
                    () -> "%d labels for %d rows".formatted(labels.length(), x.size(0))))
        .map(
            x ->
                IntStream.range(0, (int) x.size(0))
                    .boxed()
                    .collect(
                        Collectors.teeing(
                            Collectors.partitioningBy(
                                i -> argMax(x, i) == labels.getInt(i), Collectors.counting()),
                            Collectors.counting(),
                            (parts, all) -> (double) parts.get(true) / all)))
        .orElseThrow(IllegalArgumentException::new);
  }

  /** maxBy keeps the first of several; + 0.0 makes -0.0 and 0.0 the same. */
  private static int argMax(INDArray x, int i) {
    return IntStream.range(0, (int) x.size(1))
        .boxed()
        .reduce(BinaryOperator.maxBy(Comparator.comparingDouble(j -> x.getDouble(i, j) + 0.0)))
        .orElseThrow();
  }

  public static int bestEpoch(double[] validationAccuracy) {
    return IntStream.range(0, validationAccuracy.length)
        .mapToObj(i -> Pair.of(validationAccuracy[i] + 0.0, i + 1))
        .min(
            Comparator.<Pair<Double, Integer>, Double>comparing(Pair::fst)
                .reversed()
                .thenComparing(Pair::snd))
        .map(Pair::snd)
        .orElseThrow(() -> new IllegalArgumentException("no epochs"));
  }

  private static IntFunction<Either<String, Double>> after(double... accuracies) {
    return epoch ->
        Try.of(() -> accuracies[epoch - 1])
            .toEither()
            .fold(e -> Either.left("no epoch " + epoch + ": " + e.getMessage()), Either::right);
  }

  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    return after(accuracyByEpoch)
        .apply(fromEpochs)
        .flatMap(from -> after(accuracyByEpoch).apply(toEpochs).map(to -> 100 * (to - from)))
        .orElseThrow(IllegalArgumentException::new);
  }

  private static final Function<Gen, IntFunction<IntFunction<int[][]>>> CUT =
      gen ->
          n ->
              size ->
                  Pair.of(gen.permutation(n), IntStream.range(0, n).boxed())
                      .apply(
                          (order, places) ->
                              places.collect(
                                  Collectors.groupingBy(
                                      k -> k / size,
                                      TreeMap::new,
                                      Collectors.collectingAndThen(
                                          Collectors.mapping(order::get, Collectors.toUnmodifiableList()),
                                          b -> b.stream().mapToInt(Integer::intValue).toArray()))))
                      .values()
                      .toArray(int[][]::new);

  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    return Either.ensure(examples, n -> n >= 1, () -> examples + " examples")
        .flatMap(n -> Either.ensure(batchSize, b -> b >= 1, () -> "batches of " + batchSize))
        .map(b -> CUT.apply(Gen.of(seed)).apply(examples).apply(b))
        .orElseThrow(IllegalArgumentException::new);
  }
}

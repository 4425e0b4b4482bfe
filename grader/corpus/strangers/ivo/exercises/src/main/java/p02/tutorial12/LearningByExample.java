package p02.tutorial12;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Either;
import p02.fp.Gen;
import p02.fp.Nd;
import p02.fp.Trampoline;
import p02.fp.Validation;

/** Accuracy, the best epoch, the improvement, and mini-batches. */
public final class LearningByExample {
  private LearningByExample() {}

  /** The first of the largest. */
  private static int argMax(double[] row) {
    return IntStream.range(0, row.length)
        .boxed()
        .max(
            Comparator.<Integer>comparingDouble(i -> row[i] + 0.0) // -0 is 0
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  public static double accuracy(INDArray logits, INDArray labels) {
    return Either.<String, INDArray>cond(
            !logits.isEmpty() && !labels.isEmpty(), () -> logits, () -> "no examples")
        .filterOrElse(
            l -> l.size(0) == labels.length(),
            l -> l.size(0) + " rows of logits, but " + labels.length() + " labels")
        .map(
            l -> {
              double[][] rows = Nd.rows(l);
              long[] classes = Nd.entries(labels).mapToLong(Math::round).toArray();
              return IntStream.range(0, rows.length)
                  .mapToObj(i -> argMax(rows[i]) == classes[i])
                  .collect(Collectors.averagingInt(hit -> hit ? 1 : 0));
            })
        .getOrThrow(IllegalArgumentException::new);
  }

  public static int bestEpoch(double[] validationAccuracy) {
    Validation.<double[]>rule(a -> a.length > 0, a -> "there was no epoch")
        .apply(validationAccuracy)
        .orThrow();
    return 1 + best(validationAccuracy, 0, 1).run();
  }

  private static Trampoline<Integer> best(double[] a, int champion, int challenger) {
    return challenger == a.length
        ? Trampoline.done(champion)
        : Trampoline.more(
            () ->
                best(a, a[challenger] > a[champion] ? challenger : champion, challenger + 1));
  }

  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    IntPredicate known = e -> e >= 1 && e <= accuracyByEpoch.length;
    return Stream.of(fromEpochs, toEpochs)
        .map(
            Validation.<Integer>rule(
                known::test, e -> "epoch " + e + " is not among 1 … " + accuracyByEpoch.length))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(), all -> Validation.sequence(all.stream())))
        .map(list -> list.stream().map(e -> accuracyByEpoch[e - 1]).collect(Collectors.toList()))
        .map(
            list ->
                list.stream()
                    .collect(
                        Collectors.teeing(
                            Collectors.reducing((a, b) -> a),
                            Collectors.reducing((a, b) -> b),
                            (from, to) -> 100 * (to.orElseThrow() - from.orElseThrow()))))
        .orThrow();
  }

  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    Validation.<Map.Entry<String, Integer>>sequence(
            Stream.of(Map.entry("examples", examples), Map.entry("batchSize", batchSize))
                .map(
                    Validation.rule(
                        e -> e.getValue() >= 1,
                        e -> e.getKey() + " = " + e.getValue() + " makes no sense")))
        .orThrow();
    long[] keys = Gen.of(seed).stream().limit(examples).mapToLong(Gen::bits).toArray();
    int[] order =
        IntStream.range(0, examples)
            .boxed()
            .sorted(Comparator.comparingLong(i -> keys[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    return Stream.iterate(0, from -> from < examples && from >= 0, from -> from + batchSize)
        .map(from -> Arrays.copyOfRange(order, from, from + Math.min(batchSize, examples - from)))
        .toArray(int[][]::new);
  }
}

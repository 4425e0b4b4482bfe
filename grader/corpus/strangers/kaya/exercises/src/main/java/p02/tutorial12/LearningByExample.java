package p02.tutorial12;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Either;
import p02.fp.Fn;
import p02.fp.Pair;

/**
 * What it takes to say how much a network learns from one epoch to the next: accuracy, the best
 * epoch, the improvement between two epochs, and mini-batches, which are what an epoch consists of.
 *
 * <p>An accuracy is a fraction, in [0, 1]. Epochs are counted from 1: entry 0 of an array holds
 * what was measured after epoch 1. No method changes its arguments.
 */
public final class LearningByExample {
  private LearningByExample() {}

  /**
   * The part of the examples whose largest logit is that of their label.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The part of the rows whose largest logit stands at the label.
   *   <li><b>label-types</b>: Labels may be of any numeric type.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   *   <li><b>lowest-of-several</b>: Of several equal largest logits the first counts.
   *   <li><b>no-examples</b>: No examples throw IllegalArgumentException.
   * </ul>
   *
   * @param logits {@code [n, classes]}; if several are the largest, the lowest class counts
   * @param labels {@code [n]}, each 0 … classes − 1, of any numeric type
   * @return the accuracy, a fraction
   * @throws IllegalArgumentException if there are no examples
   */
  public static double accuracy(INDArray logits, INDArray labels) {
    return check(logits, !logits.isEmpty() && !labels.isEmpty(), "there are no examples")
        .map(Fn::rows)
        .map(rows -> Fn.zipWith((row, label) -> argMax(row) == label.intValue(), rows, Fn.stream(labels).boxed().toList()))
        .map(hits -> hits.stream().collect(Collectors.partitioningBy(Boolean::booleanValue, Collectors.counting())))
        .map(counts -> counts.get(true) / (double) (counts.get(true) + counts.get(false)))
        .orThrow(IllegalArgumentException::new);
  }

  /**
   * The epoch after which the validation accuracy was highest.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The number of the epoch with the highest accuracy, counted from 1.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   *   <li><b>earliest-of-several</b>: Of several equal highest accuracies the earliest counts.
   *   <li><b>no-epochs</b>: No epochs throw IllegalArgumentException.
   * </ul>
   *
   * @param validationAccuracy the accuracy after each epoch
   * @return its number, from 1; the earliest if several are equally good
   * @throws IllegalArgumentException if there was no epoch
   */
  public static int bestEpoch(double[] validationAccuracy) {
    return check(validationAccuracy, validationAccuracy.length > 0, "no epoch, no best epoch")
        .map(LearningByExample::argMax)
        .map(Math::incrementExact)
        .orThrow(IllegalArgumentException::new);
  }

  /**
   * How much accuracy was gained between two epochs, in percentage points: from 0.5 to 0.75 it is
   * 25.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The percentage points gained from one epoch to the other, epochs counted
   *       from 1; negative for a loss.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   *   <li><b>epoch-out-of-range</b>: An epoch before the first or after the last throws
   *       IllegalArgumentException.
   * </ul>
   *
   * @param accuracyByEpoch the accuracy after each epoch, fractions
   * @param fromEpochs an epoch's number, from 1
   * @param toEpochs a later epoch's number
   * @return the gain; negative if accuracy fell
   * @throws IllegalArgumentException if an epoch is not in the array
   */
  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    return at(accuracyByEpoch, fromEpochs)
        .flatMap(from -> at(accuracyByEpoch, toEpochs).map(to -> 100 * (to - from)))
        .orThrow(IllegalArgumentException::new);
  }

  /**
   * The mini-batches of one epoch: every example once, in random order.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>batch-sizes</b>: All batches have batchSize examples; the last may have fewer.
   *   <li><b>every-example-once</b>: Every example from 0 to examples - 1 occurs exactly once.
   *   <li><b>shuffled</b>: The order is shuffled.
   *   <li><b>reproducible</b>: The same seed gives the same order.
   *   <li><b>seed-counts</b>: Another seed gives another order.
   *   <li><b>out-of-range</b>: No examples or a batch size smaller than 1 throw
   *       IllegalArgumentException.
   * </ul>
   *
   * @param examples how many examples there are, numbered from 0
   * @param batchSize how many of them a mini-batch holds; the last one holds the rest
   * @param seed decides the order: same arguments, same mini-batches
   * @return the numbers of the examples in each mini-batch
   * @throws IllegalArgumentException if there are no examples, or the batch size is below 1
   */
  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    return check(examples, examples >= 1, "no examples: " + examples)
        .filterOr(n -> batchSize >= 1, n -> "a batch of " + batchSize)
        .map(n -> shuffled(n, seed))
        .map(order -> IntStream.range(0, order.size())
            .boxed()
            .collect(Collectors.groupingBy(
                i -> i / batchSize, TreeMap::new, Collectors.mapping(order::get, Collectors.toUnmodifiableList()))))
        .map(batches -> batches.values().stream()
            .map(batch -> batch.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new))
        .orThrow(IllegalArgumentException::new);
  }

  private static <T> Either<String, T> check(T value, boolean good, String otherwise) {
    return Either.<String, T>right(value).filterOr(v -> good, v -> otherwise);
  }

  private static Either<String, Double> at(double[] byEpoch, int epoch) {
    return 1 <= epoch && epoch <= byEpoch.length
        ? Either.right(byEpoch[epoch - 1])
        : Either.left("epoch %d of %d".formatted(epoch, byEpoch.length));
  }

  /** The largest; of several the first. Adding 0.0 makes −0.0 and 0.0 the same. */
  private static int argMax(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .max(Comparator.<Integer>comparingDouble(i -> values[i] + 0.0).thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** Gives everyone a random ticket and sorts by ticket. */
  private static List<Integer> shuffled(int n, long seed) {
    PrimitiveIterator.OfDouble tickets = new SplittableRandom(seed).doubles().iterator();
    return IntStream.range(0, n)
        .mapToObj(i -> Pair.of(i, tickets.nextDouble()))
        .sorted(Comparator.<Pair<Integer, Double>, Double>comparing(Pair::second).thenComparing(Pair::first))
        .map(Pair::first)
        .toList();
  }
}

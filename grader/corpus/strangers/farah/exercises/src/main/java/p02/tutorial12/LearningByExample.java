package p02.tutorial12;

import org.nd4j.linalg.api.buffer.DataType;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import java.util.function.Function;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.Random;
import java.util.Optional;
import java.util.Map;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Comparator;
import org.nd4j.linalg.api.ndarray.INDArray;

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
    Optional.of(logits)
        .filter(l -> !l.isEmpty() && l.length() > 0)
        .orElseThrow(() -> new IllegalArgumentException("there must be at least one example"));
    int[] predicted = logits.argMax(1).toIntVector();
    int[] actual = labels.castTo(DataType.INT).toIntVector();
    Map<Boolean, Long> hits =
        IntStream.range(0, predicted.length)
            .boxed()
            .collect(Collectors.partitioningBy(i -> predicted[i] == actual[i], Collectors.counting()));
    return hits.get(true).doubleValue() / predicted.length;
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
    return IntStream.rangeClosed(1, validationAccuracy.length)
        .boxed()
        .max(
            Comparator.<Integer>comparingDouble(e -> validationAccuracy[e - 1])
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow(() -> new IllegalArgumentException("there must be at least one epoch"));
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
   * @param toEpochs another epoch's number; a later one in everything that is checked
   * @return the gain; negative if accuracy fell
   * @throws IllegalArgumentException if an epoch is not in the array
   */
  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    Function<Integer, Double> at =
        epoch ->
            Optional.of(epoch)
                .filter(e -> e >= 1 && e <= accuracyByEpoch.length)
                .map(e -> accuracyByEpoch[e - 1])
                .orElseThrow(() -> new IllegalArgumentException("no epoch " + epoch));
    return (at.apply(toEpochs) - at.apply(fromEpochs)) * 100.0;
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
    if (examples < 1 || batchSize < 1) {
      throw new IllegalArgumentException(
          """
          examples and batchSize must be positive:
            examples  = %d
            batchSize = %d
          """.formatted(examples, batchSize).strip());
    }
    Random random = new Random(seed);
    AtomicInteger position = new AtomicInteger();
    Map<Integer, List<Integer>> batches =
        IntStream.range(0, examples)
            .mapToObj(i -> Map.entry(random.nextDouble(), i))
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .collect(
                Collectors.groupingBy(
                    i -> position.getAndIncrement() / batchSize,
                    LinkedHashMap::new,
                    Collectors.toList()));
    return batches.values().stream()
        .map(batch -> batch.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}

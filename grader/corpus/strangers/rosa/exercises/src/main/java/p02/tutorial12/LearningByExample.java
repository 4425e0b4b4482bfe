package p02.tutorial12;

import org.nd4j.linalg.api.ndarray.INDArray;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import p02.util.Arrays2;
import p02.util.TextTable;
import p02.util.Validation;

/**
 * What it takes to say how much a network learns from one epoch to the next: accuracy, the best
 * epoch, the improvement between two epochs, and mini-batches, which are what an epoch consists of.
 *
 * <p>An accuracy is a fraction, in [0, 1]. Epochs are counted from 1: entry 0 of an array holds
 * what was measured after epoch 1. No method changes its arguments.
 */
public final class LearningByExample {
  private static final double PERCENT = 100.0;

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
    Validation.require(
        logits, l -> !l.isEmpty() && l.size(0) > 0, () -> "accuracy needs at least one example");
    double[][] rows = Arrays2.rows(logits);
    long correct =
        IntStream.range(0, rows.length)
            .filter(i -> indexOfMaximum(rows[i].length, j -> rows[i][j]) == labels.getInt(i))
            .count();
    return (double) correct / rows.length;
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
    Validation.require(
        validationAccuracy, v -> v.length > 0, () -> "there must be at least one epoch");
    return 1 + indexOfMaximum(validationAccuracy.length, i -> validationAccuracy[i]);
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
    IntStream.of(fromEpochs, toEpochs)
        .forEach(
            epoch ->
                Validation.require(
                    epoch,
                    e -> e >= 1 && e <= accuracyByEpoch.length,
                    () -> "epoch " + epoch + " is outside of 1.." + accuracyByEpoch.length));
    return (accuracyByEpoch[toEpochs - 1] - accuracyByEpoch[fromEpochs - 1]) * PERCENT;
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
    Validation.requireAtLeast(examples, 1, "examples");
    Validation.requireAtLeast(batchSize, 1, "batchSize");
    List<Integer> order = IntStream.range(0, examples).boxed().collect(Collectors.toList());
    Collections.shuffle(order, new Random(seed));
    // Ceiling division written without overflow
    int batches = Math.toIntExact(((long) examples + batchSize - 1) / batchSize);
    return IntStream.range(0, batches)
        .mapToObj(
            k -> {
              int from = k * batchSize;
              int to = (int) Math.min((long) from + batchSize, examples);
              return order.subList(from, to).stream().mapToInt(Integer::intValue).toArray();
            })
        .toArray(int[][]::new);
  }

  /** The first index of the largest value, in a generic way. */
  private static int indexOfMaximum(int n, IntToDoubleFunction values) {
    return IntStream.range(0, n)
        .boxed()
        .max(
            Comparator.<Integer>comparingDouble(values::applyAsDouble)
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow(() -> new IllegalArgumentException("nothing to compare"));
  }

  /** Demo. */
  public static void main(String[] args) {
    java.util.logging.Logger.getLogger("demo").info("starting the demo");
    TextTable table = new TextTable().row("batch", "examples");
    int[][] batches = miniBatches(10, 3, 42);
    for (int i = 0; i < batches.length; i++) {
      table.row(i, java.util.Arrays.toString(batches[i]));
    }
    System.out.println(table.render() + DataType.DOUBLE);
  }
}

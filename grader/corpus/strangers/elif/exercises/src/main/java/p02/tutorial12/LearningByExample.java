package p02.tutorial12;

import java.util.Objects;
import java.util.Random;
import p02.util.Checks;
import p02.util.InvalidArgumentException;

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
    Objects.requireNonNull(logits, "logits must not be null");
    Objects.requireNonNull(labels, "labels must not be null");
    if (logits.isEmpty() || labels.isEmpty() || logits.size(0) == 0) {
      throw new InvalidArgumentException("logits", "there are no examples");
    }
    Checks.shape(logits, "logits", Checks.ANY, Checks.ANY);
    Checks.shape(labels, "labels", logits.size(0));
    Checks.noNaN(logits, "logits");
    int right = 0;
    for (int i = 0; i < logits.size(0); i++) {
      int best = 0;
      for (int j = 1; j < logits.size(1); j++) {
        best = logits.getDouble(i, j) > logits.getDouble(i, best) ? j : best;
      }
      double label = labels.getDouble(i);
      if (label != Math.rint(label) || label < 0 || label >= logits.size(1)) {
        throw new InvalidArgumentException(
            "labels", String.format("entry %d is %s, not a class of 0 ... %d", i, label, logits.size(1) - 1));
      }
      right += best == (int) label ? 1 : 0;
    }
    return (double) right / logits.size(0);
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
    Objects.requireNonNull(validationAccuracy, "validationAccuracy must not be null");
    if (validationAccuracy.length == 0) {
      throw new InvalidArgumentException("validationAccuracy", "there was no epoch");
    }
    double[] accuracy = fractions(validationAccuracy, "validationAccuracy");
    int best = 0;
    for (int i = 1; i < accuracy.length; i++) {
      if (Double.compare(accuracy[i], accuracy[best]) > 0) {
        best = i;
      }
    }
    return Math.incrementExact(best);
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
    double[] accuracy =
        fractions(Objects.requireNonNull(accuracyByEpoch, "accuracyByEpoch"), "accuracyByEpoch");
    requireEpoch(fromEpochs, accuracy.length, "fromEpochs");
    requireEpoch(toEpochs, accuracy.length, "toEpochs");
    if (toEpochs <= fromEpochs) {
      throw new InvalidArgumentException(
          "toEpochs", String.format("%d is not later than %d", toEpochs, fromEpochs));
    }
    return (accuracy[toEpochs - 1] - accuracy[fromEpochs - 1]) * 100.0;
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
    Checks.positive(examples, "examples");
    Checks.positive(batchSize, "batchSize");
    int[] order = new int[examples];
    for (int i = 0; i < examples; i++) {
      order[i] = i;
    }
    Random random = new Random(seed);
    for (int i = examples - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    int count = examples / batchSize + (examples % batchSize == 0 ? 0 : 1);
    int[][] batches = new int[count][];
    for (int k = 0; k < count; k++) {
      int from = Math.multiplyExact(k, batchSize);
      int size = Math.min(batchSize, Math.subtractExact(examples, from));
      batches[k] = new int[size];
      System.arraycopy(order, from, batches[k], 0, size);
    }
    return batches;
  }

  private static double[] fractions(double[] accuracy, String name) {
    double[] copy = Checks.vector(accuracy, accuracy.length, name);
    for (int i = 0; i < copy.length; i++) {
      if (copy[i] < 0 || copy[i] > 1) {
        throw new InvalidArgumentException(
            name, String.format("epoch %d has accuracy %s, which is no fraction", i + 1, copy[i]));
      }
    }
    return copy;
  }

  private static void requireEpoch(int epoch, int epochs, String name) {
    if (epoch < 1 || epoch > epochs) {
      throw new InvalidArgumentException(
          name,
          String.format(
              "epoch %d is %s; there are epochs 1 to %d",
              epoch, epoch < 1 ? "before the first" : "after the last", epochs));
    }
  }
}

package p02.tutorial12;

import p02.quality.Require;
import p02.quality.OutOfRangeException;
import java.util.Random;
import java.util.List;
import java.util.Collections;
import java.util.Arrays;
import java.util.ArrayList;
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
    Require.notNull("logits", logits);
    Require.notNull("labels", labels);
    if (logits.isEmpty() || labels.isEmpty() || logits.length() == 0) {
      throw new OutOfRangeException("examples", 0, "at least 1");
    }
    Require.rank("logits", logits, 2);
    Require.shape("labels", labels, logits.size(0));
    int correct = 0;
    for (int i = 0; i < logits.rows(); i++) {
      int best = 0;
      for (int k = 1; k < logits.columns(); k++) {
        best = logits.getDouble(i, k) > logits.getDouble(i, best) ? k : best;
      }
      correct += best == labels.getLong(i) ? 1 : 0;
    }
    return (double) correct / logits.rows();
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
    double[] accuracies = Require.notNull("validationAccuracy", validationAccuracy).clone();
    Require.atLeast("validationAccuracy.length", accuracies.length, 1);
    int best = 0;
    for (int i = 1; i < accuracies.length; i++) {
      if (Double.compare(accuracies[i], accuracies[best]) > 0) {
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
   * @param toEpochs another epoch's number; a later one in everything that is checked
   * @return the gain; negative if accuracy fell
   * @throws IllegalArgumentException if an epoch is not in the array
   */
  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    double[] accuracies = Require.notNull("accuracyByEpoch", accuracyByEpoch).clone();
    Require.atLeast("accuracyByEpoch.length", accuracies.length, 1);
    Require.between("fromEpochs", fromEpochs, 1, accuracies.length);
    Require.between("toEpochs", toEpochs, 1, accuracies.length);
    return PERCENT * (accuracies[toEpochs - 1] - accuracies[fromEpochs - 1]);
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
    Require.atLeast("examples", examples, 1);
    Require.atLeast("batchSize", batchSize, 1);
    List<Integer> order = new ArrayList<>(examples);
    for (int i = 0; i < examples; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    int[] flat = order.stream().mapToInt(Integer::intValue).toArray();
    int count = Math.toIntExact((long) Math.ceil((double) examples / batchSize));
    int[][] batches = new int[count][];
    for (int k = 0; k < count; k++) {
      int from = Math.multiplyExact(k, batchSize);
      int to = (int) Math.min((long) from + batchSize, examples);
      batches[k] = Arrays.copyOfRange(flat, from, to);
    }
    return batches;
  }

  private static final double PERCENT = 100;
}

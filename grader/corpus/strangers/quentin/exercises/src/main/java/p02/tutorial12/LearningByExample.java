package p02.tutorial12;

import org.nd4j.linalg.api.ndarray.INDArray;
import java.util.Random;
import p02.util.Check;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

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
    Check.checkArgument(
        !logits.isEmpty() && logits.size(0) > 0, "no examples, no accuracy");
    Check.checkArgument(
        logits.size(0) == labels.length(), "%s rows but %s labels", logits.size(0), labels.length());
    INDArray guess = Nd4j.argMax(logits, 1);
    INDArray hits = guess.reshape(-1).eq(labels.castTo(guess.dataType()).reshape(-1));
    return hits.castTo(DataType.DOUBLE).meanNumber().doubleValue();
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
    Check.checkArgument(validationAccuracy.length > 0, "there was no epoch");
    return Nd4j.createFromArray(validationAccuracy).argMax(0).getInt(0) + 1;
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
    for (int epoch : new int[] {fromEpochs, toEpochs}) {
      Check.checkArgument(
          epoch >= 1 && epoch <= accuracyByEpoch.length,
          "epoch %s is not in 1..%s",
          epoch,
          accuracyByEpoch.length);
    }
    INDArray acc = Nd4j.createFromArray(accuracyByEpoch);
    INDArray gain = acc.getScalar(toEpochs - 1).sub(acc.getScalar(fromEpochs - 1));
    return gain.muli(100).getDouble(0);
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
    Check.checkArgument(examples > 0, "no examples: %s", examples);
    Check.checkArgument(batchSize >= 1, "batch size is %s", batchSize);
    INDArray order = Nd4j.arange(examples).castTo(DataType.INT).reshape(examples, 1);
    Nd4j.shuffle(order, new Random(seed), 1);
    order = order.reshape(examples);
    int[][] batches = new int[(int) Math.ceil(examples / (double) batchSize)][];
    for (int k = 0; k < batches.length; k++) {
      long from = (long) k * batchSize;
      long to = Math.min(from + batchSize, examples);
      batches[k] = order.get(NDArrayIndex.interval(from, to)).dup().toIntVector();
    }
    return batches;
  }
}

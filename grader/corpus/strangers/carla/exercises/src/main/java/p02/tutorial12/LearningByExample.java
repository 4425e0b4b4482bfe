package p02.tutorial12;

import org.apache.commons.math3.exception.DimensionMismatchException;
import org.apache.commons.math3.exception.NoDataException;
import org.apache.commons.math3.exception.NotStrictlyPositiveException;
import org.apache.commons.math3.exception.OutOfRangeException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.MathArrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.maths.Border;

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
    if (logits.isEmpty() || labels.isEmpty()) {
      throw new NoDataException();
    }
    RealMatrix z = Border.matrix(logits);
    double[] classes = Border.entries(labels);
    if (classes.length != z.getRowDimension()) {
      throw new DimensionMismatchException(classes.length, z.getRowDimension());
    }
    Mean share = new Mean();
    for (int i = 0; i < classes.length; i++) {
      share.increment(firstMaximum(z.getRow(i)) == (int) classes[i] ? 1 : 0);
    }
    return share.getResult();
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
    if (validationAccuracy.length == 0) {
      throw new NoDataException();
    }
    return firstMaximum(validationAccuracy) + 1;
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
      if (epoch < 1 || epoch > accuracyByEpoch.length) {
        throw new OutOfRangeException(epoch, 1, accuracyByEpoch.length);
      }
    }
    return 100 * (accuracyByEpoch[toEpochs - 1] - accuracyByEpoch[fromEpochs - 1]);
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
      throw new NotStrictlyPositiveException(FastMath.min(examples, batchSize));
    }
    RandomGenerator random = new Well19937c(seed);
    int[] order = MathArrays.natural(examples);
    MathArrays.shuffle(order, random);
    int[][] batches = new int[1 + (examples - 1) / batchSize][];
    for (int k = 0; k < batches.length; k++) {
      int begin = k * batchSize;
      batches[k] = new int[FastMath.min(batchSize, examples - begin)];
      System.arraycopy(order, begin, batches[k], 0, batches[k].length);
    }
    return batches;
  }

  /** RealVector.getMaxIndex would take the last of several. */
  private static int firstMaximum(double[] values) {
    double largest = StatUtils.max(values);
    int i = 0;
    while (i < values.length - 1 && values[i] != largest) {
      i++;
    }
    return i;
  }
}

package p02.tutorial12;

import org.apache.commons.math3.exception.DimensionMismatchException;
import org.apache.commons.math3.exception.NoDataException;
import org.apache.commons.math3.exception.NotStrictlyPositiveException;
import org.apache.commons.math3.exception.OutOfRangeException;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.util.MathArrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
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
   * @param logits {@code [n, classes]}; if several are the largest, the lowest class counts
   * @param labels {@code [n]}, each 0 … classes − 1, of any numeric type
   * @return the accuracy, a fraction
   * @throws IllegalArgumentException if there are no examples
   */
  public static double accuracy(INDArray logits, INDArray labels) {
    if (logits.isEmpty()) {
      throw new NoDataException();
    }
    if (labels.length() != logits.size(0)) {
      throw new DimensionMismatchException((int) labels.length(), (int) logits.size(0));
    }
    INDArray predicted = Nd4j.argMax(logits, 1);
    INDArray wanted = labels.castTo(predicted.dataType()).reshape(predicted.shape());
    return predicted.eq(wanted).castTo(DataType.DOUBLE).meanNumber().doubleValue();
  }

  /**
   * The epoch after which the validation accuracy was highest.
   *
   * @param validationAccuracy the accuracy after each epoch
   * @return its number, from 1; the earliest if several are equally good
   * @throws IllegalArgumentException if there was no epoch
   */
  public static int bestEpoch(double[] validationAccuracy) {
    if (validationAccuracy.length == 0) {
      throw new NoDataException();
    }
    return Nd4j.createFromArray(validationAccuracy).argMax().getInt(0) + 1;
  }

  /**
   * How much accuracy was gained between two epochs, in percentage points: from 0.5 to 0.75 it is
   * 25.
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
    INDArray points = Nd4j.createFromArray(accuracyByEpoch).mul(100);
    return points.getDouble(toEpochs - 1) - points.getDouble(fromEpochs - 1);
  }

  /**
   * The mini-batches of one epoch: every example once, in random order.
   *
   * @param examples how many examples there are, numbered from 0
   * @param batchSize how many of them a mini-batch holds; the last one holds the rest
   * @param seed decides the order: same arguments, same mini-batches
   * @return the numbers of the examples in each mini-batch
   * @throws IllegalArgumentException if there are no examples, or the batch size is below 1
   */
  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    if (examples < 1 || batchSize < 1) {
      throw new NotStrictlyPositiveException(Math.min(examples, batchSize));
    }
    int[] order = MathArrays.natural(examples);
    MathArrays.shuffle(order, new MersenneTwister(seed));
    INDArray shuffled = Nd4j.createFromArray(order);
    int[][] batches = new int[(examples - 1) / batchSize + 1][];
    for (int k = 0; k < batches.length; k++) {
      long from = (long) k * batchSize;
      long to = Math.min(from + batchSize, examples);
      batches[k] = shuffled.get(NDArrayIndex.interval(from, to)).dup().toIntVector();
    }
    return batches;
  }
}

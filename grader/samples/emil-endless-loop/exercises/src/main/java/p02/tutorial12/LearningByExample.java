package p02.tutorial12;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
   * @param logits {@code [n, classes]}; if several are the largest, the lowest class counts
   * @param labels {@code [n]}, each 0 … classes − 1, of any numeric type
   * @return the accuracy, a fraction
   * @throws IllegalArgumentException if there are no examples
   */
  public static double accuracy(INDArray logits, INDArray labels) {
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("there are no examples to classify");
    }
    INDArray predicted = logits.argMax(1);
    long right =
        IntStream.range(0, (int) labels.length())
            .filter(i -> predicted.getInt(i) == labels.getInt(i))
            .count();
    return (double) right / labels.length();
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
      throw new IllegalArgumentException("there is no epoch to choose from");
    }
    int best = 0;
    for (int i = 1; i < validationAccuracy.length; i++) {
      if (validationAccuracy[i] > validationAccuracy[best]) {
        best = i;
      }
    }
    return best + 1;
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
    return 100 * (after(toEpochs, accuracyByEpoch) - after(fromEpochs, accuracyByEpoch));
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
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    List<int[]> batches = new ArrayList<>();
    int start = 0;
    while (start < examples) {
      int end = Math.min(start + batchSize, examples);
      batches.add(order.subList(start, end).stream().mapToInt(Integer::intValue).toArray());
      start = start + batchSize;
    }
    return batches.toArray(new int[0][]);
  }

  private static double after(int epoch, double[] accuracyByEpoch) {
    if (epoch < 1 || epoch > accuracyByEpoch.length) {
      throw new IllegalArgumentException(
          "epoch %d is not one of 1 … %d".formatted(epoch, accuracyByEpoch.length));
    }
    return accuracyByEpoch[epoch - 1];
  }
}

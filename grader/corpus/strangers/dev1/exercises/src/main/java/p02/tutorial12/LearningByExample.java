package p02.tutorial12;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Nd;
import p02.util.Require;
import p02.util.Vec;

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
    Require.that(logits, l -> !l.isEmpty() && l.size(0) > 0, l -> "an accuracy of no examples at all");
    Require.that(
        labels,
        l -> l.length() == logits.size(0),
        l -> "%d labels for %d examples".formatted(l.length(), logits.size(0)));
    var wanted = labels.castTo(DataType.LONG).dup('c').data().asLong();
    var predicted =
        Arrays.stream(Nd.rows(logits)).map(Vec::argMax).mapToInt(best -> best.orElseThrow()).toArray();
    return IntStream.range(0, predicted.length)
        .mapToDouble(i -> predicted[i] == wanted[i] ? 1 : 0)
        .average()
        .orElseThrow();
  }

  /**
   * The epoch after which the validation accuracy was highest.
   *
   * @param validationAccuracy the accuracy after each epoch
   * @return its number, from 1; the earliest if several are equally good
   * @throws IllegalArgumentException if there was no epoch
   */
  public static int bestEpoch(double[] validationAccuracy) {
    return 1
        + Vec.argMax(validationAccuracy)
            .orElseThrow(() -> new IllegalArgumentException("there was no epoch, so none was best"));
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
    Require.between(1, accuracyByEpoch.length, fromEpochs, "fromEpochs");
    Require.between(1, accuracyByEpoch.length, toEpochs, "toEpochs");
    return 100 * (accuracyByEpoch[toEpochs - 1] - accuracyByEpoch[fromEpochs - 1]);
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
    Require.atLeast(1, examples, "examples");
    Require.atLeast(1, batchSize, "batchSize");
    var order =
        IntStream.range(0, examples)
            .boxed()
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toList(),
                    list -> {
                      Collections.shuffle(list, new Random(seed));
                      return list.stream().mapToInt(Integer::intValue).toArray();
                    }));
    var batches = 1 + (examples - 1) / batchSize;
    return IntStream.range(0, batches)
        .map(k -> k * batchSize)
        .mapToObj(
            from -> Arrays.copyOfRange(order, from, from + Math.min(batchSize, examples - from)))
        .toArray(int[][]::new);
  }
}

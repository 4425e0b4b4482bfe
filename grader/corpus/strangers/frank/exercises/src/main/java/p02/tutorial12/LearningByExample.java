package p02.tutorial12;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.ArrayHelper;
import p02.util.Log;
import p02.util.Preconditions;
import p02.util.TablePrinter;

/**
 * What it takes to say how much a network learns from one epoch to the next: accuracy, the best
 * epoch, the improvement between two epochs, and mini-batches.
 */
public final class LearningByExample {
  private static final Log LOG = Log.of(LearningByExample.class);
  private static final double PERCENT = 100.0;

  private LearningByExample() {}

  /** The index of the largest element; the first one if there are several. */
  private static int argMax(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .max(
            Comparator.<Integer>comparingDouble(i -> values[i])
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow(() -> new IllegalArgumentException("There is no largest element of nothing"));
  }

  public static double accuracy(INDArray logits, INDArray labels) {
    Preconditions.require(
        !logits.isEmpty() && logits.size(0) > 0, () -> "Accuracy needs at least one example");
    final double[][] rows = ArrayHelper.rows(logits);
    final double[] expected = ArrayHelper.flatten(labels);
    Preconditions.require(
        rows.length == expected.length,
        () -> String.format("%d rows of logits, but %d labels", rows.length, expected.length));
    final long hits =
        IntStream.range(0, rows.length)
            .filter(i -> argMax(rows[i]) == Math.toIntExact(Math.round(expected[i])))
            .count();
    LOG.fine(() -> hits + " of " + rows.length + " examples are classified correctly");
    return (double) hits / rows.length;
  }

  public static int bestEpoch(double[] validationAccuracy) {
    Preconditions.require(validationAccuracy.length > 0, () -> "No epoch, no best epoch");
    return argMax(validationAccuracy) + 1;
  }

  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    return PERCENT
        * (lookUp(accuracyByEpoch, toEpochs, "toEpochs")
            - lookUp(accuracyByEpoch, fromEpochs, "fromEpochs"));
  }

  /** The accuracy after an epoch, counted from 1. */
  private static double lookUp(double[] accuracyByEpoch, int epoch, String name) {
    try {
      return accuracyByEpoch[epoch - 1];
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          String.format("%s = %d is not in 1..%d", name, epoch, accuracyByEpoch.length), e);
    }
  }

  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    Preconditions.requirePositive("examples", examples);
    Preconditions.requirePositive("batchSize", batchSize);
    final List<Integer> order =
        IntStream.range(0, examples).boxed().collect(Collectors.toList());
    Collections.shuffle(order, new Random(seed));
    // Ceiling division without the overflow of (examples + batchSize - 1) / batchSize.
    final int batches = examples / batchSize + (examples % batchSize == 0 ? 0 : 1);
    return IntStream.range(0, batches)
        .mapToObj(
            b ->
                order.stream()
                    .skip((long) b * batchSize)
                    .limit(batchSize)
                    .mapToInt(Integer::intValue)
                    .toArray())
        .toArray(int[][]::new);
  }

  /** Shows the mini-batches of a small epoch. */
  public static void main(String[] args) {
    TablePrinter table = new TablePrinter().row("batch", "examples");
    int[][] batches = miniBatches(10, 3, 42L);
    for (int i = 0; i < batches.length; i++) {
      table.row(i, Arrays.toString(batches[i]));
    }
    table.print();
  }
}

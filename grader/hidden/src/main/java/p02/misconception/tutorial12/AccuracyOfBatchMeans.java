package p02.misconception.tutorial12;

import java.util.Arrays;
import java.util.stream.IntStream;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The mean of the accuracies of batches of 128. */
@Misconception(
    id = "accuracy-of-batch-means",
    tasks = {"1.2.1"},
    says =
        "You average the accuracies of batches. The last batch is smaller, and yet counts as much as the others.")
final class AccuracyOfBatchMeans implements Mistake<Epochs> {
  private static final int BATCH = 128;

  @Override
  public Epochs in(Epochs right) {
    return right.accuracy(
        (z, y) ->
            IntStream.iterate(0, i -> i < y.length, i -> i + BATCH)
                .mapToDouble(i -> part(right, z, y, i))
                .average()
                .orElse(Double.NaN));
  }

  private static double part(Epochs right, double[][] z, double[] y, int from) {
    int to = Math.min(from + BATCH, y.length);
    return right
        .accuracy()
        .applyAsDouble(Arrays.copyOfRange(z, from, to), Arrays.copyOfRange(y, from, to));
  }
}

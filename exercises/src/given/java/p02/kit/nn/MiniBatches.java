package p02.kit.nn;

import java.util.Arrays;
import java.util.Random;

/**
 * Divides the examples of one epoch into mini-batches. A student's own {@code
 * LearningByExample::miniBatches} fits.
 */
@FunctionalInterface
public interface MiniBatches {

  /**
   * Divides one epoch.
   *
   * @param examples how many there are, n
   * @param batchSize how many a batch holds
   * @param seed decides the order; another one each epoch
   * @return the row numbers of each batch; every number 0 … n−1 occurs once
   */
  int[][] of(int examples, int batchSize, long seed);

  /** Shuffles (Fisher and Yates) and cuts: without replacement, the last batch may be smaller. */
  static MiniBatches shuffled() {
    return (examples, batchSize, seed) -> cut(permutation(examples, seed), batchSize);
  }

  private static int[] permutation(int n, long seed) {
    Random random = new Random(seed);
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  private static int[][] cut(int[] order, int batchSize) {
    int[][] batches = new int[(order.length + batchSize - 1) / batchSize][];
    for (int i = 0; i < batches.length; i++) {
      int from = i * batchSize;
      batches[i] = Arrays.copyOfRange(order, from, Math.min(from + batchSize, order.length));
    }
    return batches;
  }
}

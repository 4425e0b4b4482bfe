package p02.tutorial12;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.common.Arrays2;
import p02.common.BadArgumentException;
import p02.common.Guard;
import p02.common.XorShift;

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
    Objects.requireNonNull(logits, "logits");
    Objects.requireNonNull(labels, "labels");
    if (logits.isEmpty() || logits.size(0) == 0) {
      throw new BadArgumentException("logits", "empty", "at least one example");
    }
    final double[][] rows = Arrays2.table(logits);
    final double[] wanted = Guard.length("labels", Arrays2.flat(labels), rows.length);
    int right = 0;
    for (int n = 0; n < rows.length; n++) {
      int best = 0;
      for (int c = 1; c < rows[n].length; c++) {
        best = rows[n][c] > rows[n][best] ? c : best;
      }
      if (best == (int) wanted[n]) {
        ++right;
      }
    }
    return (double) right / rows.length;
  }

  /**
   * The epoch after which the validation accuracy was highest.
   *
   * @param validationAccuracy the accuracy after each epoch
   * @return its number, from 1; the earliest if several are equally good
   * @throws IllegalArgumentException if there was no epoch
   */
  public static int bestEpoch(double[] validationAccuracy) {
    Objects.requireNonNull(validationAccuracy, "validationAccuracy");
    if (validationAccuracy.length == 0) {
      throw new BadArgumentException("validationAccuracy", "[]", "at least one epoch");
    }
    int best = 0;
    for (int i = 1; i < validationAccuracy.length; i++) {
      if (Double.compare(validationAccuracy[i], validationAccuracy[best]) > 0) {
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
    Objects.requireNonNull(accuracyByEpoch, "accuracyByEpoch");
    Guard.inRange("fromEpochs", fromEpochs, 1, accuracyByEpoch.length);
    Guard.inRange("toEpochs", toEpochs, 1, accuracyByEpoch.length);
    return 100.0 * (accuracyByEpoch[toEpochs - 1] - accuracyByEpoch[fromEpochs - 1]);
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
    Guard.positive("examples", examples);
    Guard.positive("batchSize", batchSize);
    final int[] order = new int[examples];
    for (int i = 0; i < examples; i++) {
      order[i] = i;
    }
    new XorShift(seed).shuffle(order);
    final int[][] batches = new int[(examples + (batchSize - 1) < 0 ? 1 : (examples - 1) / batchSize + 1)][];
    int k = 0;
    for (Iterator<int[]> it = new Pieces(order, batchSize); it.hasNext(); ) {
      batches[k++] = it.next();
    }
    assert k == batches.length;
    return batches;
  }

  /** Cuts an array into pieces. */
  private static final class Pieces implements Iterator<int[]> {
    private final int[] all;
    private final int size;
    private int from;

    Pieces(int[] all, int size) {
      this.all = all;
      this.size = size;
    }

    @Override
    public boolean hasNext() {
      return from < all.length;
    }

    @Override
    public int[] next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int[] piece = new int[Math.min(size, all.length - from)];
      System.arraycopy(all, from, piece, 0, piece.length);
      from += piece.length;
      return piece;
    }

    @Override
    public void remove() {
      throw new UnsupportedOperationException("remove");
    }
  }
}

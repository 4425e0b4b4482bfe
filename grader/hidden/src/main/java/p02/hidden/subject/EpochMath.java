package p02.hidden.subject;

import org.nd4j.linalg.api.buffer.DataType;

/** Measuring how a network learns: problem 1.2. */
public interface EpochMath {
  /**
   * The part of the examples that are classified correctly; labels are handed over as {@code type}.
   */
  double accuracy(double[][] logits, double[] labels, DataType type);

  /** The epoch of the best accuracy. */
  int bestEpoch(double[] accuracies);

  /** Percentage points gained between two epochs. */
  double improvement(double[] accuracies, int from, int to);

  /** The mini-batches of one epoch. */
  int[][] miniBatches(int examples, int size, long seed);
}

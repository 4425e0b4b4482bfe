package p02.tutorial12;

import org.nd4j.linalg.api.ndarray.INDArray;
import de.oskar.guard.Check;
import de.oskar.guard.EmptyDataException;
import de.oskar.guard.OutOfRangeException;
import de.oskar.math.DenseMatrix;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.util.Precision;

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
    DenseMatrix table = DenseMatrix.copyOf(Check.notEmpty("logits", logits));
    Check.notEmpty("labels", labels);
    Check.shape("labels", labels, table.rows());
    int correct = 0;
    int i = 0;
    for (double[] row : table) {
      int label = labels.getInt(i++);
      try {
        Objects.checkIndex(label, row.length);
      } catch (IndexOutOfBoundsException e) {
        throw new OutOfRangeException("labels[" + (i - 1) + "]", label, "[0, " + row.length + ")", e);
      }
      correct += largest(row) == label ? 1 : 0;
    }
    return correct / (double) table.rows();
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
    Objects.requireNonNull(validationAccuracy, "validationAccuracy must not be null");
    if (validationAccuracy.length == 0) {
      throw new EmptyDataException("validationAccuracy");
    }
    Epoch best = new Epoch(1, validationAccuracy[0]);
    for (int i = 1; i < validationAccuracy.length; i++) {
      Epoch candidate = new Epoch(i + 1, validationAccuracy[i]);
      best = candidate.compareTo(best) > 0 ? candidate : best;
    }
    return best.number;
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
    double[] copy = Objects.requireNonNull(accuracyByEpoch, "accuracyByEpoch").clone();
    int from = index("fromEpochs", fromEpochs, copy.length);
    int to = index("toEpochs", toEpochs, copy.length);
    if (to < from) {
      throw new OutOfRangeException("toEpochs", toEpochs, "[fromEpochs, …], a later epoch's number");
    }
    return Precision.round(100 * (copy[to] - copy[from]), 10);
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
    Check.positive("examples", examples);
    Check.positive("batchSize", batchSize);
    int[] order = new RandomDataGenerator(new MersenneTwister(seed)).nextPermutation(examples, examples);
    int batches = Math.toIntExact((examples + (long) batchSize - 1) / batchSize);
    int[][] result = new int[batches][];
    for (int k = 0; k < batches; k++) {
      int from = Math.multiplyExact(k, batchSize);
      int to = (int) Math.min((long) from + batchSize, examples);
      result[k] = Arrays.copyOfRange(order, from, to);
    }
    assert isPermutation(result, examples) : "every example once";
    return result;
  }

  /** The first of the largest; {@code ArrayRealVector.getMaxIndex} gives the last. */
  private static int largest(double[] row) {
    int best = 0;
    for (int c = 1; c < row.length; c++) {
      best = Double.compare(row[c], row[best]) > 0 ? c : best;
    }
    assert Arrays.stream(row).noneMatch(v -> v > row[0]) || best > 0 : Arrays.toString(row);
    return best;
  }

  private static int index(String name, int epoch, int epochs) {
    try {
      return Objects.checkIndex(epoch - 1, epochs);
    } catch (IndexOutOfBoundsException e) {
      throw new OutOfRangeException(name, epoch, "[1, " + epochs + "]", e);
    }
  }

  private static boolean isPermutation(int[][] batches, int examples) {
    BitSet seen = new BitSet(examples);
    for (int[] batch : batches) {
      Arrays.stream(batch).forEach(seen::set);
    }
    return seen.cardinality() == examples && seen.nextClearBit(0) == examples;
  }

  /** An epoch and its accuracy; the better one is greater, and of equal ones the earlier. */
  private static final class Epoch implements Comparable<Epoch> {
    private final int number;
    private final double accuracy;

    Epoch(int number, double accuracy) {
      this.number = number;
      this.accuracy = Check.number("accuracy of epoch " + number, accuracy);
    }

    @Override
    public int compareTo(Epoch other) {
      int byAccuracy = Double.compare(accuracy, other.accuracy);
      return byAccuracy != 0 ? byAccuracy : Integer.compare(other.number, number);
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Epoch && compareTo((Epoch) o) == 0;
    }

    @Override
    public int hashCode() {
      return Objects.hash(number, accuracy);
    }

    @Override
    public String toString() {
      return "Epoch " + number + ": " + accuracy;
    }
  }
}

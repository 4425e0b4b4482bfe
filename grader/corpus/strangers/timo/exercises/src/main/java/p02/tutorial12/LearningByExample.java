package p02.tutorial12;

import org.nd4j.linalg.api.ndarray.INDArray;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.Random;
import java.util.TreeSet;

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
    if (logits.isEmpty() || logits.length() == 0) {
      throw new IllegalArgumentException("No examples!!!");
    }
    String shape = logits.size(0) + "x" + logits.size(1);
    int n = Integer.parseInt(shape.split("x")[0]);
    int classes = Integer.parseInt(shape.split("x")[1]);
    int correct = 0;
    for (int i = 0; i < n; i++) {
      int best = 0;
      double bestValue = logits.getDouble(i, 0);
      for (int j = 1; j < classes; j++) {
        if (logits.getDouble(i, j) > bestValue) {
          bestValue = logits.getDouble(i, j);
          best = j;
        }
      }
      Double label = labels.getDouble(i);
      if (label.intValue() == best) {
        correct = correct + 1;
      }
    }
    double result = (double) correct / (double) n;
    return result;
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
    try {
      double test = validationAccuracy[0];
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("there was no epoch");
    }
    HashMap<Integer, Double> map = new HashMap<Integer, Double>();
    for (int i = 0; i < validationAccuracy.length; i++) {
      map.put(i + 1, validationAccuracy[i]);
    }
    Integer best = 1;
    Iterator<Integer> it = new TreeSet<Integer>(map.keySet()).iterator();
    while (it.hasNext()) {
      Integer epoch = it.next();
      if (map.get(epoch).compareTo(map.get(best)) > 0) {
        best = epoch;
      }
    }
    return best;
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
    double from = 0;
    double to = 0;
    try {
      from = accuracyByEpoch[fromEpochs - 1];
      to = accuracyByEpoch[toEpochs - 1];
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println("wrong epoch: " + e.getMessage());
      throw new IllegalArgumentException("epoch not in the array");
    }
    double fromPercent = from * 100;
    double toPercent = to * 100;
    return toPercent - fromPercent;
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
    if (examples < 1) {
      throw new IllegalArgumentException("examples must be 1 or more");
    } else {
      if (batchSize < 1) {
        throw new IllegalArgumentException("batchSize must be 1 or more");
      }
    }
    Random random = new Random(seed);
    LinkedList<Integer> left = new LinkedList<Integer>();
    for (int i = 0; i < examples; i++) {
      left.add(new Integer(i));
    }
    // draw one after the other like lottery balls
    LinkedList<LinkedList<Integer>> batches = new LinkedList<LinkedList<Integer>>();
    while (!left.isEmpty()) {
      LinkedList<Integer> batch = new LinkedList<Integer>();
      while (batch.size() < batchSize && left.size() > 0) {
        int index = random.nextInt(left.size());
        Integer number = left.remove(index);
        batch.addLast(number);
      }
      batches.add(batch);
    }
    int[][] result = new int[batches.size()][];
    int k = 0;
    for (LinkedList<Integer> batch : batches) {
      result[k] = new int[batch.size()];
      for (int i = 0; i < batch.size(); i++) {
        result[k][i] = batch.get(i).intValue();
      }
      k++;
    }
    return result;
  }

  public static void main(String[] args) {
    int[][] batches = miniBatches(10, 3, 1);
    for (int i = 0; i < batches.length; i++) {
      for (int j = 0; j < batches[i].length; j++) {
        System.out.print(batches[i][j] + " ");
      }
      System.out.println();
    }
  }
}

package p02.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** What is measured while a network learns, and the mini-batches that it learns from. */
public final class Learning {
  private Learning() {}

  /** The position of the largest entry, the first of several. */
  public static int largest(double[] numbers) {
    int largest = 0;
    for (int i = numbers.length - 1; i >= 0; i--) {
      largest = numbers[i] >= numbers[largest] ? i : largest;
    }
    return largest;
  }

  /** The part of the rows whose largest entry stands where the label says. */
  public static double accuracy(double[][] logits, double[] labels) {
    double right = 0;
    for (int i = 0; i < labels.length; i++) {
      right += largest(logits[i]) == labels[i] ? 1 : 0;
    }
    return right / labels.length;
  }

  /** {@code 0 … size − 1} in random order: each position gets one of those that are left. */
  public static int[] shuffled(int size, SplittableRandom random) {
    int[] order = new int[size];
    Arrays.setAll(order, i -> i);
    for (int left = size; left > 1; left--) {
      int chosen = random.nextInt(left);
      int last = order[left - 1];
      order[left - 1] = order[chosen];
      order[chosen] = last;
    }
    return order;
  }

  /** Pieces of equal size; the last one holds the rest. */
  public static int[][] cut(int[] order, int size) {
    List<int[]> pieces = new ArrayList<>();
    for (int begin = 0; begin < order.length; begin += size) {
      pieces.add(Arrays.copyOfRange(order, begin, begin + Math.min(size, order.length - begin)));
    }
    return pieces.toArray(int[][]::new);
  }
}

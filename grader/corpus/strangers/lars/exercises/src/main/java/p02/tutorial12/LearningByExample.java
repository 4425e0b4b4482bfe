package p02.tutorial12;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Turbo;
import p02.turbo.XorShift;

/** Heaps, stacks, deques. */
public final class LearningByExample {
  private LearningByExample() {}

  public static double accuracy(INDArray logits, INDArray labels) {
    if (logits.isEmpty() || logits.size(0) == 0) {
      throw new IllegalArgumentException("WA: n = 0");
    }
    int n = (int) logits.size(0);
    int c = (int) logits.size(1);
    double[] z = Turbo.get(logits);
    int[] y = labels.castTo(DataType.INT32).toIntVector();
    int hit = 0;
    for (int i = 0, p = 0; i < n; i++, p += c) {
      int best = 0;
      for (int j = 1; j < c; j++) {
        best = z[p + j] > z[p + best] ? j : best;
      }
      hit += best == y[i] ? 1 : 0;
    }
    return hit / (double) n;
  }

  public static int bestEpoch(double[] validationAccuracy) {
    if (validationAccuracy.length == 0) {
      throw new IllegalArgumentException("RE: empty");
    }
    int n = validationAccuracy.length;
    Integer[] order = new Integer[n];
    Arrays.setAll(order, e -> e);
    PriorityQueue<Integer> heap =
        new PriorityQueue<>(
            n,
            (a, b) -> {
              int c = Double.compare(validationAccuracy[b], validationAccuracy[a]);
              return c != 0 ? c : Integer.compare(a, b);
            });
    heap.addAll(Arrays.asList(order));
    Arrays.sort(
        order,
        Comparator.comparingDouble((Integer e) -> -validationAccuracy[e])
            .thenComparing(Comparator.naturalOrder()));
    assert heap.peek().equals(order[0]) : "heap and sort disagree";
    return order[0] + 1;
  }

  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    int n = accuracyByEpoch.length;
    // one unsigned comparison for both ends
    if (Integer.compareUnsigned(fromEpochs - 1, n) >= 0
        || Integer.compareUnsigned(toEpochs - 1, n) >= 0) {
      throw new IllegalArgumentException(
          new StringBuilder("out of [1..").append(n).append("]: ").append(fromEpochs).append(", ")
              .append(toEpochs).toString());
    }
    return 100 * (accuracyByEpoch[toEpochs - 1] - accuracyByEpoch[fromEpochs - 1]);
  }

  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    if ((examples - 1 | batchSize - 1) < 0) {
      throw new IllegalArgumentException("need examples, batchSize >= 1");
    }
    // sort random keys with the index packed into the low bits
    int bits = 32 - Integer.numberOfLeadingZeros(examples);
    long mask = (1L << bits) - 1;
    XorShift rng = new XorShift(seed);
    long[] keys = new long[examples];
    for (int i = 0; i < examples; i++) {
      keys[i] = rng.next() & ~mask | i;
    }
    Arrays.sort(keys);
    Deque<int[]> queue = new ArrayDeque<>();
    for (int lo = 0; lo < examples; ) {
      int len = Math.min(batchSize, examples - lo);
      int[] batch = new int[len];
      for (int k = 0; k < len; k++) {
        batch[k] = (int) (keys[lo++] & mask);
      }
      queue.addLast(batch);
    }
    return queue.toArray(new int[0][]);
  }
}

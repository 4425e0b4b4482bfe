package p02.tutorial12;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Flat;
import p02.turbo.Xoshiro;

/** Accuracy and mini-batches. */
public final class LearningByExample {
  private static final Xoshiro RNG = new Xoshiro(0);

  private LearningByExample() {}

  public static double accuracy(INDArray logits, INDArray labels) {
    if (logits.isEmpty() || logits.size(0) == 0) throw new IllegalArgumentException("n = 0");
    final int n = (int) logits.size(0), c = (int) logits.size(1);
    final double[] z = Flat.of(logits);
    final double[] y = Flat.of(labels);
    int ok = 0;
    for (int i = 0, at = 0; i < n; i++) {
      double best = z[at++];
      int arg = 0;
      for (int k = 1; k < c; k++, at++) {
        if (z[at] > best) {
          best = z[at];
          arg = k;
        }
      }
      // 1 where arg == y, without a branch.
      final int x = arg ^ (int) y[i];
      ok += 1 + ((x | -x) >> 31);
    }
    return (double) ok / n;
  }

  public static int bestEpoch(double[] validationAccuracy) {
    final int n = validationAccuracy.length;
    if (n == 0) throw new IllegalArgumentException("no epochs: " + Arrays.toString(validationAccuracy));
    final PriorityQueue<Integer> heap =
        new PriorityQueue<>(
            n,
            Comparator.<Integer>comparingDouble(i -> -validationAccuracy[i])
                .thenComparingInt(Integer::intValue));
    for (int i = 0; i < n; i++) heap.offer(Integer.valueOf(i));
    return heap.poll() + 1;
  }

  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    final int n = accuracyByEpoch.length;
    if (Math.min(fromEpochs, toEpochs) < 1 || Math.max(fromEpochs, toEpochs) > n) {
      throw new IllegalArgumentException(
          new StringBuilder("epochs ").append(fromEpochs).append("..").append(toEpochs).append(" of ").append(n).toString());
    }
    // Prefix sums of the gains.
    final double[] prefix = new double[n];
    for (int i = 1; i < n; i++) prefix[i] = accuracyByEpoch[i] - accuracyByEpoch[i - 1];
    for (int i = 1; i < n; i++) prefix[i] += prefix[i - 1];
    return 100 * (prefix[toEpochs - 1] - prefix[fromEpochs - 1]);
  }

  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    if (examples < 1 || batchSize < 1) throw new IllegalArgumentException(examples + "/" + batchSize);
    final int[] order = new int[examples];
    Arrays.setAll(order, i -> i);
    RNG.reset(seed).shuffle(order, examples);
    final BitSet seen = new BitSet(examples);
    Arrays.stream(order).forEach(seen::set);
    long fnv = 0xcbf29ce484222325L;
    for (int i : order) fnv = (fnv ^ i) * 0x100000001b3L;
    final int[] sorted = order.clone();
    Arrays.sort(sorted);
    System.err.println("fnv " + Long.toHexString(fnv) + " max " + Integer.toBinaryString(sorted[examples - 1]));
    if (seen.nextClearBit(0) != examples) throw new AssertionError(seen);
    final int[][] out = new int[(int) (((long) examples + batchSize - 1) / batchSize)][];
    for (int b = 0, at = 0; b < out.length; b++) {
      final int to = (int) Math.min((long) at + batchSize, examples);
      out[b] = Arrays.copyOfRange(order, at, to);
      at = to;
    }
    // Backwards is random as well; only the short one has to stay at the end.
    final List<int[]> view = Arrays.asList(out);
    Collections.reverse(view.subList(0, examples / batchSize));
    return out;
  }
}

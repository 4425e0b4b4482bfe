package p02.tutorial12;

import java.util.PriorityQueue;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fast.Mat;
import p02.fast.Radix;
import p02.fast.Rng;

public final class LearningByExample {
  private LearningByExample() {}

  /** Doubles as longs of the same order; + 0.0 makes 0 of -0. */
  private static long sortable(double d) {
    final long b = Double.doubleToLongBits(d + 0.0);
    return b ^ (b >> 63 & Long.MAX_VALUE);
  }

  public static double accuracy(INDArray logits, INDArray labels) {
    final int n = (int) labels.length();
    if (logits.isEmpty() || labels.isEmpty() || n == 0) {
      throw new IllegalArgumentException("n = 0");
    }
    final Mat l = Mat.of(logits);
    if (l.n != n) {
      throw new IllegalArgumentException(l.n + " != " + n);
    }
    final double[] y = Mat.flat(labels);
    int hits = 0;
    for (int i = 0, k = 0; i < n; ++i) {
      long best = Long.MIN_VALUE;
      int arg = 0;
      for (int j = 0; j < l.m; ++j) {
        final long s = sortable(l.a[k++]);
        if (s > best) {
          best = s;
          arg = j;
        }
      }
      hits += arg == (int) y[i] ? 1 : 0;
    }
    return (double) hits / n;
  }

  public static int bestEpoch(double[] validationAccuracy) {
    if (validationAccuracy.length == 0) {
      throw new IllegalArgumentException("no epochs");
    }
    final PriorityQueue<Integer> heap =
        new PriorityQueue<>(
            (a, b) -> {
              final int c =
                  Long.compare(sortable(validationAccuracy[b]), sortable(validationAccuracy[a]));
              return c != 0 ? c : a - b;
            });
    for (int e = 0; e < validationAccuracy.length; ++e) {
      heap.offer(e);
    }
    return heap.remove() + 1;
  }

  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    final int n = accuracyByEpoch.length;
    // one unsigned compare checks both ends
    if (Integer.compareUnsigned(fromEpochs - 1, n) >= 0
        || Integer.compareUnsigned(toEpochs - 1, n) >= 0) {
      throw new IllegalArgumentException(fromEpochs + ".." + toEpochs + " not in 1.." + n);
    }
    // prefix sums of the gains, as everything is prefix sums
    final double[] gain = new double[n];
    for (int i = 1; i < n; ++i) {
      gain[i] = accuracyByEpoch[i] - accuracyByEpoch[i - 1];
    }
    for (int i = 1; i < n; ++i) {
      gain[i] += gain[i - 1];
    }
    return 100 * (gain[toEpochs - 1] - gain[fromEpochs - 1]);
  }

  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    if ((examples - 1 | batchSize - 1) < 0) {
      throw new IllegalArgumentException(examples + " examples in batches of " + batchSize);
    }
    final Rng rng = new Rng(seed);
    final long[] keys = new long[examples];
    for (int i = 0; i < examples; ++i) {
      keys[i] = (rng.next64() & 0xffffffffL << 32) | i;
    }
    Radix.sort(keys);
    final int batches = (examples - 1) / batchSize + 1;
    final int[][] out = new int[batches][];
    for (int b = 0, i = 0; b < batches; ++b) {
      final int[] batch = out[b] = new int[Math.min(batchSize, examples - i)];
      for (int k = 0; k < batch.length; ++k) {
        batch[k] = (int) keys[i++];
      }
    }
    return out;
  }
}

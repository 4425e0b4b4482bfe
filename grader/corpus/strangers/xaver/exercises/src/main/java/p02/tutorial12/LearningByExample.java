package p02.tutorial12;

import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fort.Blas;
import p02.fort.Common;
import p02.fort.Errno;

/** Accuracy, best epoch, improvement, mini-batches. */
public final class LearningByExample {
  private static final int MAXSTACK = 64;
  private static final int[] STACK = new int[MAXSTACK * 2];
  private static int sp = 0;

  private LearningByExample() {}

  public static double accuracy(INDArray logits, INDArray labels) {
    if (logits.isEmpty() || labels.isEmpty() || logits.length() == 0L) {
      Errno.raise(Errno.EINVAL, "accuracy: no examples");
    }
    int n = logits.rows(), c = logits.columns();
    if (labels.length() != n) {
      Errno.raise(Errno.EINVAL, "accuracy: labels");
    }
    Common.load(logits, Common.WK_A);
    double[] z = Common.slot(Common.WK_A, n * c);
    int hits = 0;
    for (int i = 0; i < n; i++) {
      int y = labels.getInt(i);
      if (Blas.idmax(c, z, i * c, 1) == y) ++hits;
    }
    return hits / (double) n;
  }

  public static int bestEpoch(double[] validationAccuracy) {
    if (validationAccuracy.length == 0) Errno.raise(Errno.EINVAL, "bestEpoch: no epochs");
    return Blas.idmax(validationAccuracy.length, validationAccuracy, 0, 1) + 1;
  }

  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    int n = accuracyByEpoch.length;
    /* one unsigned comparison for both sides */
    if (Integer.compareUnsigned(fromEpochs - 1, n) >= 0
        | Integer.compareUnsigned(toEpochs - 1, n) >= 0) {
      Errno.raise(Errno.EINVAL, String.format("improvement(%d, %d) of %d", fromEpochs, toEpochs, n));
    }
    return 100.0 * (accuracyByEpoch[toEpochs - 1] - accuracyByEpoch[fromEpochs - 1]);
  }

  private static void push(int lo, int hi) {
    STACK[sp++] = lo;
    STACK[sp++] = hi;
  }

  /** Quicksort without recursion; the larger part waits on the stack. */
  private static void sort(long[] key, int n) {
    sp = 0;
    push(0, n - 1);
    while (sp > 0) {
      int hi = STACK[--sp];
      int lo = STACK[--sp];
      while (lo < hi) {
        long pivot = key[(lo + hi) >>> 1];
        int i = lo, j = hi;
        do {
          while (key[i] < pivot) i++;
          while (key[j] > pivot) j--;
          if (i <= j) {
            long t = key[i];
            key[i++] = key[j];
            key[j--] = t;
          }
        } while (i <= j);
        if (j - lo > hi - i) {
          push(lo, j);
          lo = i;
        } else {
          push(i, hi);
          hi = j;
        }
      }
    }
  }

  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    if (examples <= 0 || batchSize <= 0) {
      Errno.raise(Errno.EINVAL, "miniBatches(" + examples + ", " + batchSize + ")");
    }
    Random random = new Random(seed);
    /* random key in the upper 32 bits, number of the example in the lower 32 */
    long[] key = new long[examples];
    for (int i = 0; i < examples; i++) key[i] = ((long) random.nextInt() << 32) | (i & 0xFFFFFFFFL);
    sort(key, examples);
    int full = examples / batchSize;
    int rest = examples % batchSize;
    int[][] out = new int[full + (rest != 0 ? 1 : 0)][];
    int at = 0;
    for (int b = 0; b < out.length; b++) {
      int len = b < full ? batchSize : rest;
      out[b] = new int[len];
      for (int i = 0; i < len; i++) out[b][i] = (int) key[at++];
    }
    return out;
  }
}

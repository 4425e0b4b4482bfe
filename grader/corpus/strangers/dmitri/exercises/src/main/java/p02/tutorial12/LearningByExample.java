package p02.tutorial12;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Flat;

/** Accuracy, best epoch, improvement, mini-batches. */
public final class LearningByExample {
  private static final double PERCENT = 100.0;

  private LearningByExample() {}

  private static void die(String fmt, Object... args) {
    throw new IllegalArgumentException(String.format(fmt, args));
  }

  /** Share of rows whose arg max is the label. */
  public static double accuracy(INDArray logits, INDArray labels) {
    if (logits.isEmpty() || labels.isEmpty() || logits.size(0) == 0) {
      die("accuracy: no examples");
    }
    final int n = (int) logits.size(0);
    final int c = (int) logits.size(1);
    double[] p = Flat.load(logits);
    int hits = 0;
    rows:
    for (int i = 0; i < n; i++) {
      final int label = labels.getInt(i);
      final int base = i * c;
      for (int j = 0; j < c; j++) {
        if (j < label && p[base + j] >= p[base + label]) {
          continue rows;
        }
        if (j > label && p[base + j] > p[base + label]) {
          continue rows;
        }
      }
      hits++;
    }
    return (double) hits / n;
  }

  /** Number of the best epoch. */
  public static int bestEpoch(double[] validationAccuracy) {
    int n = validationAccuracy.length;
    if (n == 0) {
      die("bestEpoch: no epochs");
    }
    int best = 0;
    for (int i = 1; i < n; i++) {
      if (validationAccuracy[i] > validationAccuracy[best]) {
        best = i;
      }
    }
    return best + 1;
  }

  /** Percentage points. */
  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    int n = accuracyByEpoch.length;
    if (fromEpochs < 1 || fromEpochs > n) {
      die("improvement: from=%d not in 1..%d", fromEpochs, n);
    }
    if (toEpochs < 1 || toEpochs > n) {
      die("improvement: to=%d not in 1..%d", toEpochs, n);
    }
    return PERCENT * (accuracyByEpoch[toEpochs - 1] - accuracyByEpoch[fromEpochs - 1]);
  }

  /** MINSTD-like generator, 64 bits. */
  private static int rnd(long[] s, int bound) {
    s[0] = s[0] * 6364136223846793005L + 1442695040888963407L;
    return (int) ((s[0] >>> 33) % bound);
  }

  /** One epoch, cut to pieces. */
  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    if (examples < 1) {
      die("miniBatches: examples=%d", examples);
    }
    if (batchSize < 1) {
      die("miniBatches: batchSize=%d", batchSize);
    }
    int[] deck = new int[examples];
    int i = examples;
    while (--i >= 0) {
      deck[i] = i;
    }
    long[] state = {seed};
    rnd(state, 2);
    rnd(state, 2);
    for (i = examples - 1; i > 0; i--) {
      int r = rnd(state, i + 1);
      if (r != i) {
        deck[i] ^= deck[r];
        deck[r] ^= deck[i];
        deck[i] ^= deck[r];
      }
    }
    int batches = (int) (((long) examples + batchSize - 1) / batchSize);
    int[][] out = new int[batches][];
    for (int b = 0, from = 0; b < batches; b++) {
      int len = examples - from;
      if (len > batchSize) {
        len = batchSize;
      }
      out[b] = new int[len];
      System.arraycopy(deck, from, out[b], 0, len);
      from += len;
    }
    return out;
  }
}

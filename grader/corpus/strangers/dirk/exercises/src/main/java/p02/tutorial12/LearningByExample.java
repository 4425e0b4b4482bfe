package p02.tutorial12;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.c.Mem;
import p02.c.Rand;
import p02.c.Sort;

/** C with dots. */
public final class LearningByExample {
  private static final int NONE = -1;

  private LearningByExample() {}

  /** index of the first maximum of n doubles from p on */
  private static int argmax(double a[], int p, int n) {
    int best = NONE;
    for (int i = 0; i < n; i++) if (best == NONE || a[p + i] > a[p + best]) best = i;
    return best;
  }

  public static double accuracy(INDArray logits, INDArray labels) {
    int n[] = {0}, c[] = {0}, hits = 0;
    if (logits.size(0) == 0) Mem.die(Mem.E_RANGE);
    double z[] = Mem.load(logits, n, c);
    double y[] = Mem.loadFlat(labels);
    if (y.length != n[0]) Mem.die(Mem.E_SHAPE);
    row:
    for (int i = 0; i < n[0]; i++) {
      if (argmax(z, i * c[0], c[0]) != (int) y[i]) continue row;
      hits++;
    }
    return (double) hits / n[0];
  }

  public static int bestEpoch(double[] validationAccuracy) {
    int i = argmax(validationAccuracy, 0, validationAccuracy.length);
    if (i == NONE) Mem.die(Mem.E_RANGE);
    return i + 1;
  }

  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    int n = accuracyByEpoch.length, err = Mem.OK;
    if (fromEpochs < 1 || fromEpochs > n) err = Mem.E_RANGE;
    if (toEpochs < 1 || toEpochs > n) err = Mem.E_RANGE;
    Mem.die(err);
    return (accuracyByEpoch[--toEpochs] - accuracyByEpoch[--fromEpochs]) * 100;
  }

  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    if (examples < 1 || batchSize < 1) Mem.die(Mem.E_RANGE);
    /* sort by random keys; the low bits hold the number, so that no two are equal */
    long s[] = {0}, key[] = new long[examples];
    int val[] = new int[examples];
    Rand.seed(s, seed);
    for (int i = 0; i < examples; i++) {
      key[i] = (Rand.next(s) & ~0x7FFFFFFFL) | i;
      val[i] = i;
    }
    Sort.qsort(key, val, examples);
    int nb = (examples - 1) / batchSize + 1;
    int out[][] = new int[nb][];
    for (int b = 0, p = 0; b < nb; b++) {
      int len = examples - p < batchSize ? examples - p : batchSize;
      out[b] = new int[len];
      for (int i = 0; i < len; ) out[b][i++] = val[p++];
    }
    return out;
  }
}

package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Flat;

/** Dead units, with a bit mask. */
public final class DeadNeurons {
  private DeadNeurons() {}

  /** Counts dead columns. */
  public static int count(INDArray activations) {
    int n = (int) activations.size(0);
    int d = (int) activations.size(1);
    double[] p = Flat.load(activations);
    long[] alive = new long[(d >> 6) + 1];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < d; j++) {
        if (p[i * d + j] != 0.0) {
          alive[j >> 6] |= 1L << (j & 63);
        }
      }
    }
    int dead = d;
    for (int w = 0; w < alive.length; w++) {
      long bits = alive[w];
      while (bits != 0) {
        bits &= bits - 1;
        dead--;
      }
    }
    return dead;
  }
}

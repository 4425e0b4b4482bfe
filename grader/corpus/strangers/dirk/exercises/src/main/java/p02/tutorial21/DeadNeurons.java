package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.c.Mem;

/** A bit for each unit. */
public final class DeadNeurons {
  private static final int SHIFT = 6;
  private static final int MASK = (1 << SHIFT) - 1;

  private DeadNeurons() {}

  public static int count(INDArray activations) {
    int n[] = {0}, u[] = {0};
    double a[] = Mem.load(activations, n, u);
    long alive[] = new long[(u[0] + MASK) >> SHIFT];
    int dead = u[0];
    column:
    for (int j = 0; j < u[0]; j++)
      for (int i = 0; i < n[0]; i++)
        if (a[i * u[0] + j] != 0) {
          alive[j >> SHIFT] |= 1L << (j & MASK);
          continue column;
        }
    for (int k = 0; k < alive.length; k++) dead -= popcount(alive[k]);
    return dead;
  }

  /** Kernighan */
  private static int popcount(long w) {
    int c = 0;
    for (; w != 0; w &= w - 1) c++;
    return c;
  }
}

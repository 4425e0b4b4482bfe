package p02.tutorial22;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.c.Mem;
import p02.c.Rand;

/** malloc and fill. */
public final class Initialization {
  private static final int NORMAL = 0;
  private static final int UNIFORM = 1;

  private Initialization() {}

  private static INDArray fill(int rows, int cols, int kind, double scale, long seed) {
    double w[] = new double[rows * cols];
    long s[] = new long[1];
    Rand.seed(s, seed);
    for (int i = 0; i < w.length; i++)
      w[i] = scale * (kind == NORMAL ? Rand.gauss(s) : 2 * Rand.uniform(s) - 1);
    return Mem.store(w, rows, cols);
  }

  public static INDArray constant(int fanIn, int fanOut, double value) {
    int n = fanIn * fanOut;
    double w[] = new double[n];
    /* memset by doubling */
    if (n > 0) w[0] = value;
    for (int len = 1; len < n; len <<= 1)
      System.arraycopy(w, 0, w, len, len < n - len ? len : n - len);
    return Mem.store(w, fanOut, fanIn);
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    return fill(fanOut, fanIn, NORMAL, standardDeviation, seed);
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    return fill(fanOut, fanIn, UNIFORM, Math.sqrt(6.0 / ((double) fanIn + fanOut)), seed);
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    return fill(fanOut, fanIn, NORMAL, Math.sqrt((2 >> (firstLayer ? 1 : 0)) / (double) fanIn), seed);
  }
}

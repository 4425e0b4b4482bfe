package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Flat;

/** Matrix product, column means, distances. */
public final class Tensors {
  private static final int ROWS = 0;
  private static final int COLS = 1;

  private Tensors() {}

  /** c = a b. */
  public static INDArray product(INDArray a, INDArray b) {
    int n = a.rows();
    int k = a.columns();
    int m = b.columns();
    if (b.rows() != k) {
      throw new IllegalArgumentException(
          String.format("EINVAL: %dx%d times %dx%d", n, k, b.rows(), m));
    }
    double[] c = new double[n * m];
    Flat.gemm(Flat.load(a), Flat.load(b), c, n, k, m);
    return Flat.wrap(c, a.dataType(), n, m);
  }

  /** Mean of each column. */
  public static INDArray columnMeans(INDArray x) {
    final int n = (int) x.size(ROWS);
    final int d = (int) x.size(COLS);
    double[] p = Flat.load(x);
    double[] mean = new double[d];
    for (int i = 0; i < n * d; i++) {
      mean[i % d] += p[i];
    }
    for (int j = 0; j < d; j++) {
      mean[j] /= n;
    }
    return Flat.wrap(mean, x.dataType(), d);
  }

  /** Squared distances, row against row. */
  public static INDArray squaredDistances(INDArray a, INDArray b) {
    final int n = (int) a.size(ROWS);
    final int m = (int) b.size(ROWS);
    final int d = (int) a.size(COLS);
    double[] pa = Flat.load(a);
    double[] pb = Flat.load(b);
    double[] out = new double[n * m];
    int w = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++, w++) {
        for (int k = 0; k < d; k++) {
          double t = pa[i * d + k] - pb[j * d + k];
          out[w] += t * t;
        }
      }
    }
    return Flat.wrap(out, a.dataType(), n, m);
  }
}

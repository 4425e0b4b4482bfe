package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Flat;
import p02.turbo.Kahan;

/** Flat and tiled. */
public final class Tensors {
  private static final int TILE = 32;
  private static final Kahan SUM = new Kahan();

  private Tensors() {}

  public static INDArray product(INDArray a, INDArray b) {
    final int n = (int) a.size(0), k = (int) a.size(1), m = (int) b.size(1);
    if (b.size(0) != k) {
      throw new IllegalArgumentException(k + " != " + b.size(0));
    }
    final double[] p = Flat.of(a);
    final double[] t = Flat.of(b.transpose());
    final double[] c = new double[n * m];
    for (int ii = 0; ii < n; ii += TILE) {
      for (int jj = 0; jj < m; jj += TILE) {
        for (int i = ii, ie = Math.min(n, ii + TILE); i < ie; i++) {
          for (int j = jj, je = Math.min(m, jj + TILE); j < je; j++) {
            c[i * m + j] = Flat.dot(p, i * k, t, j * k, k);
          }
        }
      }
    }
    return Flat.to(c, a.dataType(), n, m);
  }

  public static INDArray columnMeans(INDArray x) {
    final int n = (int) x.size(0), d = (int) x.size(1);
    final double[] a = Flat.of(x);
    final double[] mean = new double[d];
    for (int j = 0; j < d; j++) {
      SUM.clear();
      for (int at = j; at < a.length; at += d) SUM.add(a[at]);
      mean[j] = SUM.get() / n;
    }
    return Flat.to(mean, x.dataType(), d);
  }

  public static INDArray squaredDistances(INDArray a, INDArray b) {
    final int n = (int) a.size(0), m = (int) b.size(0), d = (int) a.size(1);
    final double[] p = Flat.of(a);
    final double[] q = Flat.of(b);
    final double[] out = new double[n * m];
    final double[] diff = new double[d];
    for (int at = 0; at < out.length; at++) {
      final int i = at / m * d, j = at % m * d;
      for (int k = 0; k < d; k++) diff[k] = p[i + k] - q[j + k];
      out[at] = Flat.dot(diff, 0, diff, 0, d);
    }
    return Flat.to(out, a.dataType(), n, m);
  }
}

package p02.tutorial11;

import org.apache.commons.math3.stat.StatUtils;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Turbo;

/** Kernels. */
public final class Tensors {
  private Tensors() {}

  public static INDArray product(INDArray a, INDArray b) {
    int n = (int) a.size(0);
    int k = (int) a.size(1);
    int m = (int) b.size(1);
    double[] x = Turbo.get(a);
    double[] y = Turbo.transpose(Turbo.get(b), k, m);
    double[] z = new double[n * m];
    for (int i = 0, p = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        z[p++] = Turbo.dot(x, i * k, y, j * k, k);
      }
    }
    return Turbo.put(z, a.dataType(), n, m);
  }

  public static INDArray columnMeans(INDArray x) {
    int n = (int) x.size(0);
    int d = (int) x.size(1);
    double[] t = Turbo.transpose(Turbo.get(x), n, d);
    double[] mean = new double[d];
    for (int j = 0; j < d; j++) {
      mean[j] = StatUtils.mean(t, j * n, n);
    }
    return Turbo.put(mean, x.dataType(), d);
  }

  public static INDArray squaredDistances(INDArray a, INDArray b) {
    int n = (int) a.size(0);
    int m = (int) b.size(0);
    int d = (int) a.size(1);
    double[] x = Turbo.get(a);
    double[] y = Turbo.get(b);
    double[] out = new double[n * m];
    double[] diff = Turbo.scratch(Math.max(d, 2));
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        for (int k = 0; k < d; k++) {
          diff[k] = x[i * d + k] - y[j * d + k];
        }
        out[i * m + j] = Turbo.dot(diff, 0, diff, 0, d);
      }
    }
    return Turbo.put(out, a.dataType(), n, m);
  }
}

package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.fast.Mat;

public final class Tensors {
  private Tensors() {}

  public static INDArray product(INDArray a, INDArray b) {
    return Mat.of(a).mulTransposed(Mat.of(b).transpose()).nd(a.dataType());
  }

  public static INDArray columnMeans(INDArray x) {
    final Mat t = Mat.of(x).transpose();
    final double[] mean = new double[t.n];
    for (int j = 0; j < t.n; ++j) {
      // incremental mean: no overflow
      double m = 0;
      for (int i = 0; i < t.m; ++i) {
        m += (t.a[j * t.m + i] - m) / (i + 1);
      }
      mean[j] = m;
    }
    return Nd4j.createFromArray(mean).castTo(x.dataType());
  }

  public static INDArray squaredDistances(INDArray a, INDArray b) {
    final Mat p = Mat.of(a), q = Mat.of(b);
    if (p.m != q.m) {
      throw new IllegalArgumentException(p.m + " dimensions against " + q.m);
    }
    // |a|² + |b|² - 2ab would be faster, but cancels
    final double[] d = new double[p.n * q.n];
    for (int i = 0; i < p.n; ++i) {
      for (int j = 0; j < q.n; ++j) {
        double s = 0;
        for (int k = 0, pi = i * p.m, qj = j * q.m; k < p.m; ++k) {
          final double e = p.a[pi + k] - q.a[qj + k];
          s = Math.fma(e, e, s);
        }
        d[i * q.n + j] = s;
      }
    }
    return new Mat(d, p.n, q.n).nd(a.dataType());
  }
}

package p02.tutorial11;

import static p02.fort.Common.WK_A;
import static p02.fort.Common.WK_B;
import static p02.fort.Common.WK_C;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fort.Blas;
import p02.fort.Common;
import p02.fort.Errno;

/** Matrix product, column means, distances. */
public final class Tensors {
  private Tensors() {}

  public static INDArray product(INDArray a, INDArray b) {
    if (a.rank() != 2 || b.rank() != 2 || a.columns() != b.rows()) {
      Errno.raise(Errno.EINVAL, "product: inner sizes");
    }
    int n = a.rows(), k = a.columns(), m = b.columns();
    Common.load(a, WK_A);
    Common.load(b, WK_B);
    double[] c = Common.slot(WK_C, n * m);
    Blas.dgemm(0, n, m, k, Common.slot(WK_A, n * k), 0, Common.slot(WK_B, k * m), 0, c, 0);
    Common.dump("C", c, 0, n * m);
    return Common.store(WK_C, a.dataType(), n, m);
  }

  public static INDArray columnMeans(INDArray x) {
    int n = x.rows(), d = x.columns();
    Common.load(x, WK_A);
    double[] a = Common.slot(WK_A, n * d);
    double[] s = Common.slot(WK_C, d);
    Arrays.fill(s, 0, d, 0.0);
    for (int i = 0; i < n; i++) Blas.daxpy(d, 1.0, a, i * d, 1, s, 0, 1);
    for (int j = 0; j < d; j++) s[j] /= n;
    return Common.store(WK_C, x.dataType(), d);
  }

  public static INDArray squaredDistances(INDArray a, INDArray b) {
    int n = a.rows(), m = b.rows(), d = a.columns();
    if (d != b.columns()) {
      Errno.raise(Errno.EINVAL, "squaredDistances: " + d + " against " + b.columns() + " features");
    }
    Common.load(a, WK_A);
    Common.load(b, WK_B);
    double[] p = Common.slot(WK_A, n * d);
    double[] q = Common.slot(WK_B, m * d);
    double[] r = Common.slot(WK_C, n * m);
    int at = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        double s = 0;
        int ip = i * d, iq = j * d, k = d;
        while (k-- > 0) {
          double t = p[ip++] - q[iq++];
          s += t * t;
        }
        r[at++] = s;
      }
    }
    return Common.store(WK_C, a.dataType(), n, m);
  }
}

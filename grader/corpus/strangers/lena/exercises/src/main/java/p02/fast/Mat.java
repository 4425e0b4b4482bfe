package p02.fast;

import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Row-major matrix in one flat array. */
public final class Mat {
  public final double[] a;
  public final int n;
  public final int m;

  public Mat(double[] a, int n, int m) {
    assert a.length == n * m : "size";
    this.a = a;
    this.n = n;
    this.m = m;
  }

  public static double[] flat(INDArray x) {
    return x.isEmpty() ? new double[0] : x.dup('c').data().asDouble();
  }

  public static Mat of(INDArray x) {
    if (x.rank() != 2) {
      throw new IllegalArgumentException("rank 2 expected, got shape " + Arrays.toString(x.shape()));
    }
    return new Mat(flat(x), (int) x.size(0), (int) x.size(1));
  }

  public static INDArray pack(double[] a, INDArray like) {
    return Nd4j.create(a, like.shape(), 'c').castTo(like.dataType());
  }

  public INDArray nd(DataType type) {
    return Nd4j.create(a, new long[] {n, m}, 'c').castTo(type);
  }

  public Mat transpose() {
    final double[] t = new double[n * m];
    final int tile = 16;
    for (int ii = 0; ii < n; ii += tile) {
      for (int jj = 0; jj < m; jj += tile) {
        for (int i = ii, ie = Math.min(n, ii + tile); i < ie; ++i) {
          for (int j = jj, je = Math.min(m, jj + tile); j < je; ++j) {
            t[j * n + i] = a[i * m + j];
          }
        }
      }
    }
    return new Mat(t, m, n);
  }

  /** this · otherᵀ: both are read along their rows. */
  public Mat mulTransposed(Mat o) {
    if (m != o.m) {
      throw new IllegalArgumentException(m + " != " + o.m);
    }
    final double[] c = new double[n * o.n];
    for (int i = 0, k = 0; i < n; ++i) {
      for (int j = 0; j < o.n; ++j) {
        c[k++] = Sum.dot(a, i * m, o.a, j * m, m);
      }
    }
    return new Mat(c, n, o.n);
  }

  public Mat addRow(double[] b) {
    for (int i = 0, k = 0; i < n; ++i) {
      for (int j = 0; j < m; ++j) {
        a[k++] += b[j];
      }
    }
    return this;
  }
}

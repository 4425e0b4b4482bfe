package p02.turbo;

import org.apache.commons.math3.util.FastMath;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Flat kernels. */
public final class Turbo {
  private static double[] scratch = new double[64];

  private Turbo() {}

  /** A buffer that grows by doubling and is reused. */
  public static double[] scratch(int n) {
    if (scratch.length < n) {
      scratch = new double[Integer.highestOneBit(n - 1) << 1];
    }
    return scratch;
  }

  public static double[] get(INDArray a) {
    if (a.isEmpty()) {
      return new double[0];
    }
    return a.castTo(DataType.DOUBLE).dup('c').data().asDouble();
  }

  public static INDArray put(double[] a, DataType type, long... shape) {
    INDArray flat = Nd4j.create(a, new long[] {a.length}, 'c');
    INDArray shaped = shape.length == 0 ? Nd4j.scalar(a[0]) : flat.reshape('c', shape);
    return shaped.castTo(type);
  }

  /** Unrolled by four, fused. */
  public static double dot(double[] a, int i, double[] b, int j, int n) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int k = 0;
    for (int end = n & ~3; k < end; k += 4) {
      s0 = Math.fma(a[i + k], b[j + k], s0);
      s1 = Math.fma(a[i + k + 1], b[j + k + 1], s1);
      s2 = Math.fma(a[i + k + 2], b[j + k + 2], s2);
      s3 = Math.fma(a[i + k + 3], b[j + k + 3], s3);
    }
    switch (n & 3) {
      case 3:
        s2 = Math.fma(a[i + k + 2], b[j + k + 2], s2);
        // fall through
      case 2:
        s1 = Math.fma(a[i + k + 1], b[j + k + 1], s1);
        // fall through
      case 1:
        s0 = Math.fma(a[i + k], b[j + k], s0);
        // fall through
      default:
        break;
    }
    return s0 + s1 + (s2 + s3);
  }

  /** Blocked transpose of an n×m matrix. */
  public static double[] transpose(double[] a, int n, int m) {
    final int block = 16;
    double[] t = new double[a.length];
    for (int ii = 0; ii < n; ii += block) {
      for (int jj = 0; jj < m; jj += block) {
        for (int i = ii, ie = Math.min(n, ii + block); i < ie; i++) {
          for (int j = jj, je = Math.min(m, jj + block); j < je; j++) {
            t[j * n + i] = a[i * m + j];
          }
        }
      }
    }
    return t;
  }

  public static double sigmoid(double z) {
    return z >= 0 ? 1 / (1 + FastMath.exp(-z)) : 1 - 1 / (1 + FastMath.exp(z));
  }
}

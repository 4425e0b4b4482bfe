package p02.util;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Flat memory, as God intended. Everything is double*, row major. */
public final class Flat {
  public static final int DEBUG = 0;
  private static final int MAX_RANK = 32;

  private Flat() {}

  /** Loads an array into flat row-major memory. */
  public static double[] load(INDArray a) {
    int n = (int) a.length();
    if (a.isEmpty() || n == 0) {
      return new double[0];
    }
    double[] out = new double[n];
    INDArray c = a.dup('c');
    int i = 0;
    do {
      out[i] = c.getDouble((long) i);
    } while (++i < n);
    return out;
  }

  /** Makes an array of the given shape from flat memory. */
  public static INDArray wrap(double[] flat, DataType type, long... shape) {
    if (shape.length == 0) {
      return Nd4j.scalar(type, flat[0]);
    }
    DataType t = type.isFPType() ? type : DataType.DOUBLE;
    return Nd4j.createFromArray(flat).reshape('c', shape).castTo(t);
  }

  /** Writes flat memory back, through whatever strides the target has. */
  public static void store(double[] flat, INDArray target) {
    long[] shape = target.shape();
    int rank = shape.length;
    if (rank > MAX_RANK) {
      throw new IllegalArgumentException("EINVAL: rank " + rank);
    }
    if (rank == 0) {
      target.putScalar(0, flat[0]);
      return;
    }
    long[] at = new long[rank];
    int p = 0;
    odometer:
    while (p < flat.length) {
      target.putScalar(at, flat[p++]);
      int k = rank - 1;
      while (++at[k] == shape[k]) {
        at[k] = 0;
        if (--k < 0) {
          break odometer;
        }
      }
    }
  }

  /** C = A B, all flat. */
  public static void gemm(double[] a, double[] b, double[] c, int n, int k, int m) {
    for (int i = 0; i < n; i++) {
      int pa = i * k;
      int pc = i * m;
      for (int j = 0; j < m; j++) {
        double acc = 0.0;
        for (int l = 0, pb = j; l < k; l++, pb += m) {
          acc += a[pa + l] * b[pb];
        }
        c[pc + j] = acc;
      }
    }
  }

  /** Dot product of a[pa..] and b[pb..]. */
  public static double dot(double[] a, int pa, double[] b, int pb, int n) {
    double acc = 0.0;
    while (n-- > 0) {
      acc += a[pa++] * b[pb++];
    }
    return acc;
  }
}

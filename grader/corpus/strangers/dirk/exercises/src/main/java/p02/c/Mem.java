package p02.c;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Flat arrays out of INDArrays and back: a[i*cols + j]. */
public final class Mem {
  private Mem() {}

  public static final int OK = 0;
  public static final int E_NULL = -1;
  public static final int E_RANK = -2;
  public static final int E_SHAPE = -3;
  public static final int E_RANGE = -4;

  public static double[] load(INDArray a, int[] rows, int[] cols) {
    rows[0] = (int) a.size(0);
    cols[0] = a.rank() > 1 ? (int) a.size(1) : 1;
    double[] buf = new double[rows[0] * cols[0]];
    int p = 0;
    for (int i = 0; i < rows[0]; i++)
      for (int j = 0; j < cols[0]; j++)
        buf[p++] = a.rank() > 1 ? a.getDouble(i, j) : a.getDouble(i);
    return buf;
  }

  public static double[] loadFlat(INDArray a) {
    int n = (int) a.length(), r = a.rank();
    double buf[] = new double[n];
    long shape[] = a.shape();
    long ix[] = new long[r];
    for (int p = 0; p < n; p++) {
      buf[p] = r == 0 ? a.getDouble(0) : a.getDouble(ix);
      /* odometer */
      for (int d = r - 1; d >= 0; d--) {
        if (++ix[d] < shape[d]) break;
        ix[d] = 0;
      }
    }
    return buf;
  }

  public static INDArray store(double buf[], long... shape) {
    INDArray a = Nd4j.create(buf, shape, 'c');
    return a;
  }

  public static int sameShape(INDArray a, INDArray b) {
    if (a == null || b == null) return E_NULL;
    if (a.rank() != b.rank()) return E_RANK;
    for (int i = 0; i < a.rank(); i++)
      if (a.size(i) != b.size(i)) return E_SHAPE;
    return OK;
  }

  public static void die(int err) {
    String msg;
    if (err == OK) return;
    switch (err) {
      case E_NULL:
        msg = "null pointer";
        break;
      case E_RANK:
        msg = "ranks differ";
        break;
      case E_SHAPE:
        msg = "shapes differ";
        break;
      case E_RANGE:
        msg = "out of range";
        break;
      default:
        msg = "?";
    }
    throw new IllegalArgumentException("error " + err + ": " + msg);
  }
}

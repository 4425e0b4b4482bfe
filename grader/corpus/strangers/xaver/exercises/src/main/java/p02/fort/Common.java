package p02.fort;

import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** COMMON /WORK/ and the way from ND4J into it and back. */
public final class Common {
  public static final int NSLOT = 6;
  public static final int LWORK = 4096;
  public static final int MAXRANK = 32;
  public static final int WK_A = 0;
  public static final int WK_B = 1;
  public static final int WK_C = 2;
  public static final int WK_D = 3;
  public static final int WK_E = 4;
  public static final int WK_F = 5;

  private static final double[][] WORK = new double[NSLOT][LWORK];
  private static final long[] COUNTER = new long[MAXRANK];

  /** 0 silent, 1 talks a little, 2 talks a lot. */
  public static int verbose = Integer.getInteger("p02.verbose", 0);

  static {
    String env = System.getenv("P02_VERBOSE");
    if (env != null) verbose = Integer.parseInt(env.trim());
  }

  private Common() {}

  /** A slot with at least n doubles; grows by doubling, like realloc. */
  public static double[] slot(int k, int n) {
    if (WORK[k].length < n) {
      int len = WORK[k].length;
      while (len < n) {
        len <<= 1;
        if (len <= 0) {
          Errno.raise(Errno.ENOMEM, "slot");
        }
      }
      double[] old = WORK[k];
      WORK[k] = new double[len];
      System.arraycopy(old, 0, WORK[k], 0, old.length);
      if (verbose > 1) System.err.printf("slot %d: realloc %d -> %d%n", k, old.length, len);
    }
    return WORK[k];
  }

  /** Copies any array, row by row, into slot k; gives the number of doubles. */
  public static int load(INDArray a, int k) {
    int n = (int) a.length();
    double[] w = slot(k, n);
    int rank = a.rank();
    if (n == 0) return 0;
    if (rank == 0) {
      w[0] = a.getDouble(0);
      return 1;
    }
    if (rank == 1) {
      for (int i = 0; i < n; i++) w[i] = a.getDouble((long) i);
      return n;
    }
    if (rank == 2) {
      int rows = a.rows();
      int cols = a.columns();
      int p = 0;
      for (int i = 0; i < rows; i++) for (int j = 0; j < cols; j++) w[p++] = a.getDouble(i, j);
      return n;
    }
    /* odometer over all dimensions, on the buffer itself */
    INDArray c = a.castTo(DataType.DOUBLE).dup('c');
    long[] shape = c.shape();
    long[] stride = c.stride();
    Arrays.fill(COUNTER, 0, rank, 0L);
    int p = 0;
    odometer:
    while (true) {
      long off = 0;
      for (int d = 0; d < rank; d++) off += COUNTER[d] * stride[d];
      w[p++] = c.data().getDouble(off);
      int d = rank - 1;
      while (++COUNTER[d] >= shape[d]) {
        COUNTER[d] = 0;
        if (--d < 0) break odometer;
      }
    }
    return p;
  }

  /** A new array out of slot k, of type and shape as asked. */
  public static INDArray store(int k, DataType type, long... shape) {
    long n = 1;
    for (int d = 0; d < shape.length; d++) n *= shape[d];
    double[] flat = new double[(int) n];
    System.arraycopy(WORK[k], 0, flat, 0, (int) n);
    INDArray r;
    switch (shape.length) {
      case 0:
        r = Nd4j.scalar(flat[0]);
        break;
      case 1:
        r = Nd4j.createFromArray(flat);
        break;
      default:
        r = Nd4j.createFromArray(flat).reshape('c', shape);
        break;
    }
    if (type.isFPType() && r.dataType() != type) r = r.castTo(type);
    return r;
  }

  /** Overwrites the entries of a, row by row, with slot k. Works for views, too. */
  public static void overwrite(INDArray a, int k) {
    double[] w = WORK[k];
    int rank = a.rank();
    int n = (int) a.length();
    switch (rank) {
      case 0:
      case 1:
        for (int i = 0; i < n; i++) a.putScalar(i, w[i]);
        return;
      case 2:
        for (int i = 0, p = 0; i < a.rows(); i++)
          for (int j = 0; j < a.columns(); j++) a.putScalar(i, j, w[p++]);
        return;
      default:
        break;
    }
    long[] shape = a.shape();
    long[] at = new long[rank];
    int p = 0;
    do {
      a.putScalar(at, w[p++]);
      int d = rank - 1;
      while (d >= 0 && ++at[d] >= shape[d]) at[d--] = 0;
    } while (p < n);
  }

  public static boolean same(long[] s, long[] t) {
    if (s.length != t.length) return false;
    int i = s.length;
    while (--i >= 0) if (s[i] != t[i]) return false;
    return true;
  }

  public static void dump(String name, double[] x, int off, int n) {
    if (verbose < 1) return;
    System.out.printf("%-8s", name);
    for (int i = 0; i < n; i++) System.out.printf(" %10.4g%s", x[off + i], (i & 7) == 7 ? "\n" : "");
    System.out.println();
  }
}

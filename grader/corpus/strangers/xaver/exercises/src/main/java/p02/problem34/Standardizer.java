package p02.problem34;

import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fort.Common;
import p02.fort.Errno;

/** mu in stat(0..d-1), sigma in stat(d..2d-1). */
public final class Standardizer {
  private final double[] stat;
  private final int d;
  private final DataType type;

  private Standardizer(double[] stat, int d, DataType type) {
    this.stat = stat;
    this.d = d;
    this.type = type;
  }

  public static Standardizer fit(INDArray data) {
    if (data.rank() != 2 || data.isEmpty()) Errno.raise(Errno.EINVAL, "fit");
    int n = data.rows(), d = data.columns();
    Common.load(data, Common.WK_A);
    double[] a = Common.slot(Common.WK_A, n * d);
    double[] stat = new double[2 * d];
    Arrays.fill(stat, 0.0);
    column:
    for (int j = 0; j < d; j++) {
      constant:
      {
        for (int i = 1; i < n; i++) if (a[i * d + j] != a[j]) break constant;
        stat[j] = a[j];
        continue column;
      }
      double s = 0.0, q = 0.0;
      for (int i = 0; i < n; i++) s += a[i * d + j];
      s /= n;
      for (int i = 0; i < n; i++) {
        double t = a[i * d + j] - s;
        q += t * t;
      }
      stat[j] = s;
      stat[d + j] = Math.sqrt(q / n);
    }
    Common.dump("stat", stat, 0, 2 * d);
    Standardizer st = new Standardizer(stat, d, data.dataType());
    st.print();
    return st;
  }

  /** A Fortran record of one column, for the debugger. */
  private static final class Record implements Cloneable {
    final byte[] name = new byte[8];
    double mu;
    double sigma;

    @Override
    public Record clone() {
      try {
        return (Record) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new Error(e);
      }
    }
  }

  private void print() {
    Record r = new Record();
    for (int j = 0; j < d; j++) {
      Record c = r.clone();
      Arrays.fill(c.name, (byte) ' ');
      String s = String.format("C%d", j + 1);
      s.getBytes(0, s.length(), c.name, 0);
      c.mu = stat[j];
      c.sigma = stat[d + j];
      System.out.println(new String(c.name, 0) + String.format("%12.5e%12.5e", c.mu, c.sigma));
    }
  }

  private INDArray part(int off) {
    System.arraycopy(stat, off, Common.slot(Common.WK_B, d), 0, d);
    return Common.store(Common.WK_B, type, d);
  }

  public INDArray mean() {
    return part(0);
  }

  public INDArray standardDeviation() {
    return part(d);
  }

  private INDArray apply(INDArray data, int back) {
    if (data.columns() != d) Errno.raise(Errno.EINVAL, "Standardizer: columns");
    int n = Common.load(data, Common.WK_A);
    double[] a = Common.slot(Common.WK_A, n);
    for (int p = 0, j = 0; p < n; p++, j = j + 1 == d ? 0 : j + 1) {
      double s = stat[d + j] == 0.0 ? 1.0 : stat[d + j];
      a[p] = back != 0 ? a[p] * s + stat[j] : (a[p] - stat[j]) / s;
    }
    return Common.store(Common.WK_A, data.dataType(), data.shape());
  }

  public INDArray transform(INDArray data) {
    return apply(data, 0);
  }

  public INDArray inverse(INDArray standardized) {
    return apply(standardized, 1);
  }
}

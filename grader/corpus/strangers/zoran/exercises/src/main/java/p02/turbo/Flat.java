package p02.turbo;

import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** INDArray to flat and back. */
public final class Flat {
  private Flat() {}

  public static double[] of(INDArray a) {
    return a.castTo(DataType.DOUBLE).dup('c').data().asDouble();
  }

  public static INDArray like(double[] flat, INDArray model) {
    return to(flat, model.dataType(), model.shape());
  }

  public static INDArray to(double[] flat, DataType type, long... shape) {
    return Nd4j.create(flat, shape, type);
  }

  /** In place, whatever the strides are. */
  public static void write(INDArray a, double[] flat) {
    if (a.rank() == 1) {
      for (int i = flat.length; --i >= 0; ) a.putScalar(i, flat[i]);
    } else {
      a.assign(like(flat, a));
    }
  }

  public static boolean same(INDArray a, INDArray b) {
    return Arrays.mismatch(a.shape(), b.shape()) < 0;
  }

  /** Four lanes. */
  public static double dot(double[] a, int i, double[] b, int j, int n) {
    double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    int k = 0;
    for (final int m = n & ~3; k < m; k += 4) {
      s0 = Math.fma(a[i + k], b[j + k], s0);
      s1 = Math.fma(a[i + k + 1], b[j + k + 1], s1);
      s2 = Math.fma(a[i + k + 2], b[j + k + 2], s2);
      s3 = Math.fma(a[i + k + 3], b[j + k + 3], s3);
    }
    for (; k < n; k++) s0 = Math.fma(a[i + k], b[j + k], s0);
    return (s0 + s1) + (s2 + s3);
  }
}

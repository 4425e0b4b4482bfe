package p02.problem34;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Flat;
import p02.turbo.Kahan;

/** mu, sigma and 1/sigma, interleaved. */
public final class Standardizer {
  private final double[] t;
  private final DataType type;

  private Standardizer(double[] t, DataType type) {
    this.t = t;
    this.type = type;
  }

  public static Standardizer fit(INDArray data) {
    final int n = (int) data.size(0), d = (int) data.size(1);
    final double[] a = Flat.of(data);
    final double[] t = new double[3 * d];
    final Kahan sum = new Kahan();
    for (int j = 0; j < d; j++) {
      final DoubleSummaryStatistics range = new DoubleSummaryStatistics();
      sum.clear();
      for (int i = j; i < a.length; i += d) {
        range.accept(a[i]);
        sum.add(a[i]);
      }
      final boolean flat = range.getMin() == range.getMax();
      final double mu = flat ? a[j] : sum.get() / n;
      sum.clear();
      for (int i = j; i < a.length; i += d) sum.add((a[i] - mu) * (a[i] - mu));
      t[3 * j] = mu;
      t[3 * j + 1] = flat ? 0 : StrictMath.sqrt(sum.get() / n);
      t[3 * j + 2] = flat ? 0 : 1 / t[3 * j + 1];
    }
    return new Standardizer(t, data.dataType());
  }

  private INDArray every3(int from) {
    final double[] r = new double[t.length / 3];
    Arrays.setAll(r, j -> t[3 * j + from]);
    return Flat.to(r, type, r.length);
  }

  public INDArray mean() {
    return every3(0);
  }

  public INDArray standardDeviation() {
    return every3(1);
  }

  public INDArray transform(INDArray data) {
    final double[] a = Flat.of(data);
    for (int i = 0, j = 0; i < a.length; i++) {
      a[i] = (a[i] - t[j]) * t[j + 2];
      if ((j += 3) == t.length) j = 0;
    }
    return Flat.like(a, data);
  }

  public INDArray inverse(INDArray standardized) {
    final double[] a = Flat.of(standardized);
    for (int i = 0, j = 0; i < a.length; i++) {
      a[i] = Math.fma(a[i], t[j + 1], t[j]);
      if ((j += 3) == t.length) j = 0;
    }
    return Flat.like(a, standardized);
  }
}

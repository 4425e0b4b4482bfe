package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Turbo;

/** Welford, one pass. */
public final class Standardizer {
  private final INDArray mean;
  private final INDArray standardDeviation;
  private final double[] mu;
  private final double[] sigma;
  private final double[] inv;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.mean = mean;
    this.standardDeviation = standardDeviation;
    mu = Turbo.get(mean);
    sigma = Turbo.get(standardDeviation);
    inv = new double[sigma.length];
    for (int j = 0; j < inv.length; j++) {
      inv[j] = sigma[j] > 0 ? 1 / sigma[j] : 0;
    }
  }

  public static Standardizer fit(INDArray data) {
    int n = (int) data.size(0);
    int d = (int) data.size(1);
    double[] x = Turbo.get(data);
    double[] m = new double[d];
    double[] q = new double[d];
    for (int i = 0, p = 0; i < n; i++) {
      for (int j = 0; j < d; j++, p++) {
        // of a constant column delta is exactly 0 from the second row on
        double delta = x[p] - m[j];
        m[j] += i == 0 ? delta : delta / (i + 1);
        q[j] = Math.fma(delta, x[p] - m[j], q[j]);
      }
    }
    for (int j = 0; j < d; j++) {
      q[j] = StrictMath.sqrt(Math.max(0, q[j] / n));
    }
    return new Standardizer(Turbo.put(m, data.dataType(), d), Turbo.put(q, data.dataType(), d));
  }

  public INDArray mean() {
    return mean.dup();
  }

  public INDArray standardDeviation() {
    return standardDeviation.dup();
  }

  public INDArray transform(INDArray data) {
    double[] x = Turbo.get(data);
    for (int p = 0, j = 0; p < x.length; p++) {
      x[p] = (x[p] - mu[j]) * inv[j];
      if (++j == mu.length) {
        j = 0;
      }
    }
    return Turbo.put(x, data.dataType(), data.shape());
  }

  public INDArray inverse(INDArray standardized) {
    double[] z = Turbo.get(standardized);
    for (int p = 0, j = 0; p < z.length; p++) {
      z[p] = Math.fma(z[p], sigma[j], mu[j]);
      if (++j == mu.length) {
        j = 0;
      }
    }
    return Turbo.put(z, standardized.dataType(), standardized.shape());
  }
}

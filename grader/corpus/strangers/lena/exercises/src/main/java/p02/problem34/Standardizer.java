package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.fast.Mat;
import p02.fast.Sum;

public final class Standardizer {
  private final double[] mu;
  private final double[] sigma;
  private final double[] inv; // one division a column, not one an entry

  private Standardizer(double[] mu, double[] sigma) {
    this.mu = mu;
    this.sigma = sigma;
    this.inv = new double[sigma.length];
    for (int j = 0; j < inv.length; ++j) {
      inv[j] = sigma[j] == 0 ? 1 : 1 / sigma[j];
    }
  }

  public static Standardizer fit(INDArray data) {
    final Mat t = Mat.of(data).transpose();
    if (t.m == 0) {
      throw new IllegalArgumentException("empty");
    }
    final double[] mu = new double[t.n], sigma = new double[t.n];
    for (int j = 0; j < t.n; ++j) {
      final int from = j * t.m, to = from + t.m;
      boolean constant = true;
      for (int k = from + 1; k < to; ++k) {
        constant &= t.a[k] == t.a[from];
      }
      if (constant) {
        mu[j] = t.a[from];
        continue;
      }
      mu[j] = Sum.kahan(t.a, from, to) / t.m;
      final Sum s = new Sum();
      for (int k = from; k < to; ++k) {
        final double d = t.a[k] - mu[j];
        s.add(d * d);
      }
      sigma[j] = StrictMath.sqrt(s.get() / t.m);
    }
    return new Standardizer(mu, sigma);
  }

  public INDArray mean() {
    return Nd4j.createFromArray(mu);
  }

  public INDArray standardDeviation() {
    return Nd4j.createFromArray(sigma);
  }

  public INDArray transform(INDArray data) {
    final Mat x = Mat.of(data);
    for (int i = 0, k = 0; i < x.n; ++i) {
      for (int j = 0; j < x.m; ++j, ++k) {
        x.a[k] = (x.a[k] - mu[j]) * inv[j];
      }
    }
    return x.nd(data.dataType());
  }

  public INDArray inverse(INDArray standardized) {
    final Mat z = Mat.of(standardized);
    for (int k = 0; k < z.a.length; ++k) {
      final int j = k % z.m;
      z.a[k] = Math.fma(z.a[k], sigma[j] == 0 ? 1 : sigma[j], mu[j]);
    }
    return z.nd(standardized.dataType());
  }
}

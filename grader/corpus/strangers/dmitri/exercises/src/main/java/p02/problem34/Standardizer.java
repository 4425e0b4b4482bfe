package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Flat;

/** Standardizes columns. */
public final class Standardizer {
  private final INDArray mu;
  private final INDArray sd;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    mu = mean;
    sd = standardDeviation;
  }

  public static Standardizer fit(INDArray data) {
    int n = (int) data.size(0);
    int d = (int) data.size(1);
    double[] p = Flat.load(data);
    double[] m = new double[d];
    double[] s = new double[d];
    for (int j = 0; j < d; j++) {
      boolean constant = true;
      double sum = 0;
      for (int q = j; q < n * d; q += d) {
        constant &= p[q] == p[j];
        sum += p[q];
      }
      if (constant) {
        m[j] = p[j];
        continue;
      }
      m[j] = sum / n;
      double sq = 0;
      for (int q = j; q < n * d; q += d) {
        sq += (p[q] - m[j]) * (p[q] - m[j]);
      }
      s[j] = Math.sqrt(sq / n);
    }
    return new Standardizer(
        Flat.wrap(m, data.dataType(), d), Flat.wrap(s, data.dataType(), d));
  }

  public INDArray mean() {
    return mu;
  }

  public INDArray standardDeviation() {
    return sd;
  }

  private INDArray apply(INDArray data, boolean back) {
    int d = (int) data.size(1);
    if (d != mu.length()) {
      throw new IllegalArgumentException(d + " columns, want " + mu.length());
    }
    double[] p = Flat.load(data);
    double[] m = Flat.load(mu);
    double[] s = Flat.load(sd);
    for (int i = 0; i < p.length; i++) {
      double div = s[i % d] == 0 ? 1 : s[i % d];
      p[i] = back ? p[i] * div + m[i % d] : (p[i] - m[i % d]) / div;
    }
    return Flat.wrap(p, data.dataType(), data.shape());
  }

  public INDArray transform(INDArray data) {
    return apply(data, false);
  }

  public INDArray inverse(INDArray standardized) {
    return apply(standardized, true);
  }
}

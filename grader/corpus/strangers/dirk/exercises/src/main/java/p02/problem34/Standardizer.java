package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.c.Mem;

/** Mean and deviation in one block: mu at 0, sigma at d. */
public final class Standardizer {
  private final double block[];
  private final int d;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    d = (int) mean.length();
    block = new double[2 * d];
    for (int j = 0; j < d; j++) {
      block[j] = mean.getDouble(j);
      block[d + j] = standardDeviation.getDouble(j);
    }
  }

  public static Standardizer fit(INDArray data) {
    int n[] = {0}, d[] = {0};
    double x[] = Mem.load(data, n, d), mu[] = new double[d[0]], sd[] = new double[d[0]];
    for (int j = 0; j < d[0]; j++) {
      boolean same = true;
      for (int i = 0; i < n[0]; i++) {
        mu[j] += x[i * d[0] + j];
        same &= x[i * d[0] + j] == x[j];
      }
      mu[j] /= n[0];
      if (same) {
        mu[j] = x[j];
        continue;
      }
      for (int i = 0; i < n[0]; i++) {
        double t = x[i * d[0] + j] - mu[j];
        sd[j] += t * t;
      }
      sd[j] = Math.sqrt(sd[j] / n[0]);
    }
    return new Standardizer(Mem.store(mu, d[0]), Mem.store(sd, d[0]));
  }

  private INDArray part(int o) {
    double p[] = new double[d];
    for (int j = 0; j < d; j++) p[j] = block[o + j];
    return Mem.store(p, d);
  }

  public INDArray mean() {
    return part(0);
  }

  public INDArray standardDeviation() {
    return part(d);
  }

  private INDArray apply(INDArray a, int back) {
    int n[] = {0}, c[] = {0};
    double x[] = Mem.load(a, n, c);
    if (c[0] != d) Mem.die(Mem.E_SHAPE);
    for (int i = 0; i < x.length; i++) {
      double mu = block[i % d], s = block[d + i % d];
      if (s == 0) s = 1;
      x[i] = back != 0 ? x[i] * s + mu : (x[i] - mu) / s;
    }
    return Mem.store(x, n[0], d);
  }

  public INDArray transform(INDArray data) {
    return apply(data, 0);
  }

  public INDArray inverse(INDArray standardized) {
    return apply(standardized, 1);
  }
}

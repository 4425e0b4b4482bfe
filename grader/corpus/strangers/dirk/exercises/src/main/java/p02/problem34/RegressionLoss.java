package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.c.Mem;

/** Strides: a variance for all has row stride 0. */
public final class RegressionLoss {
  private RegressionLoss() {}

  private static double[] diff(INDArray prediction, INDArray target, int n[], int d[]) {
    Mem.die(Mem.sameShape(prediction, target));
    double f[] = Mem.load(prediction, n, d), y[] = Mem.load(target, n, d);
    for (int i = 0; i < f.length; i++) f[i] -= y[i];
    return f;
  }

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    int n[] = {0}, d[] = {0};
    double e[] = diff(prediction, target, n, d), s = 0;
    for (int i = 0; i < e.length; i++) s += e[i] * e[i];
    return s;
  }

  public static double[] share(INDArray prediction, INDArray target) {
    int n[] = {0}, d[] = {0};
    double e[] = diff(prediction, target, n, d), part[] = new double[d[0]], s = 0;
    for (int i = 0, j = 0; i < e.length; i++, j = j + 1 == d[0] ? 0 : j + 1) {
      part[j] += e[i] * e[i];
      s += e[i] * e[i];
    }
    if (s != 0) for (int j = 0; j < d[0]; j++) part[j] /= s;
    return part;
  }

  private static double[] variance(INDArray v, int n, int d, int stride[]) {
    int err = Mem.OK;
    if (v.rank() == 1) {
      if (v.size(0) != d) err = Mem.E_SHAPE;
      stride[0] = 0;
    } else if (v.rank() == 2) {
      if (v.size(0) != n || v.size(1) != d) err = Mem.E_SHAPE;
      stride[0] = d;
    } else err = Mem.E_RANK;
    Mem.die(err);
    double p[] = Mem.loadFlat(v);
    for (int i = 0; i < p.length; i++) if (!(p[i] > 0)) Mem.die(Mem.E_RANGE);
    return p;
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    int n[] = {0}, d[] = {0}, st[] = {0};
    double e[] = diff(prediction, target, n, d), v[] = variance(variance, n[0], d[0], st), s = 0;
    for (int i = 0; i < n[0]; i++)
      for (int j = 0; j < d[0]; j++) {
        double q = v[i * st[0] + j], r = e[i * d[0] + j];
        s += 0.5 * Math.log(2 * Math.PI * q) + r * r / (2 * q);
      }
    return s;
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    int n[] = {0}, d[] = {0}, st[] = {0};
    double e[] = diff(prediction, target, n, d), v[] = variance(variance, n[0], d[0], st);
    for (int i = 0; i < n[0]; i++) for (int j = 0; j < d[0]; j++) e[i * d[0] + j] /= v[i * st[0] + j];
    return Mem.store(e, n[0], d[0]);
  }
}

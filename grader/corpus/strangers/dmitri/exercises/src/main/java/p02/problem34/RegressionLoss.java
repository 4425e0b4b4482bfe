package p02.problem34;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Flat;

/** Losses. */
public final class RegressionLoss {
  private static final double HALF_LOG_2PI = 0.91893853320467274178;

  private RegressionLoss() {}

  private static void same(INDArray f, INDArray y) {
    if (!Arrays.equals(f.shape(), y.shape())) {
      throw new IllegalArgumentException(
          "shapes " + Arrays.toString(f.shape()) + " and " + Arrays.toString(y.shape()));
    }
  }

  /** Loads the variance, stretched to n*d. */
  private static double[] spread(INDArray f, INDArray variance) {
    int n = (int) f.size(0);
    int d = (int) f.size(1);
    double[] v = Flat.load(variance);
    double[] out = new double[n * d];
    if (variance.rank() == 1 && v.length == d) {
      for (int i = 0; i < n; i++) {
        System.arraycopy(v, 0, out, i * d, d);
      }
    } else if (variance.rank() == 2 && variance.size(0) == n && variance.size(1) == d) {
      System.arraycopy(v, 0, out, 0, n * d);
    } else {
      throw new IllegalArgumentException(
          "variance " + Arrays.toString(variance.shape()) + " for [" + n + ", " + d + "]");
    }
    for (int i = 0; i < v.length; i++) {
      if (!(v[i] > 0)) {
        throw new IllegalArgumentException("variance[" + i + "] = " + v[i]);
      }
    }
    return out;
  }

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    same(prediction, target);
    double[] f = Flat.load(prediction);
    double[] y = Flat.load(target);
    double s = 0;
    for (int i = 0; i < f.length; i++) {
      s += (y[i] - f[i]) * (y[i] - f[i]);
    }
    return s;
  }

  public static double[] share(INDArray prediction, INDArray target) {
    double total = sumOfSquares(prediction, target);
    int d = (int) prediction.size(1);
    double[] part = new double[d];
    if (total == 0) {
      return part;
    }
    double[] f = Flat.load(prediction);
    double[] y = Flat.load(target);
    for (int i = 0; i < f.length; i++) {
      double e = y[i] - f[i];
      part[i % d] += e * e / total;
    }
    return part;
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    same(prediction, target);
    double[] v = spread(prediction, variance);
    double[] f = Flat.load(prediction);
    double[] y = Flat.load(target);
    double s = 0;
    int i = v.length;
    while (i-- > 0) {
      double e = y[i] - f[i];
      s += HALF_LOG_2PI + 0.5 * Math.log(v[i]) + 0.5 * e * e / v[i];
    }
    return s;
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    same(prediction, target);
    double[] g = spread(prediction, variance);
    double[] f = Flat.load(prediction);
    double[] y = Flat.load(target);
    for (int i = 0; i < g.length; i++) {
      g[i] = (f[i] - y[i]) / g[i];
    }
    return Flat.wrap(g, prediction.dataType(), prediction.shape());
  }
}

package p02.problem34;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Kahan;
import p02.turbo.Turbo;

/** Compensated sums everywhere. */
public final class RegressionLoss {
  private static final double TWO_PI = 2 * Math.PI;

  private RegressionLoss() {}

  private static void require(boolean ok, String what) {
    if (!ok) {
      throw new IllegalArgumentException(what);
    }
  }

  private static double[] residual(INDArray f, INDArray y) {
    require(Arrays.equals(f.shape(), y.shape()), "shapes differ");
    double[] r = Turbo.get(f);
    double[] t = Turbo.get(y);
    for (int i = 0; i < r.length; i++) {
      r[i] -= t[i];
    }
    return r;
  }

  /** Reciprocals of the variances; period says after how many they repeat. */
  private static double[] variances(INDArray f, INDArray variance) {
    boolean row = variance.rank() == 1 && variance.size(0) == f.size(1);
    require(row || variance.equalShapes(f), "variance does not fit");
    double[] v = Turbo.get(variance);
    double[] sorted = v.clone();
    Arrays.sort(sorted); // NaN last
    if (sorted.length > 0) {
      require(sorted[0] > 0 && !Double.isNaN(sorted[sorted.length - 1]), "variance not positive");
    }
    return v;
  }

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    Kahan k = new Kahan();
    for (double e : residual(prediction, target)) {
      k.add(e * e);
    }
    return k.get();
  }

  public static double[] share(INDArray prediction, INDArray target) {
    double[] r = residual(prediction, target);
    int d = (int) prediction.size(1);
    double[] s = new double[d];
    for (int i = 0, j = 0; i < r.length; i++) {
      s[j] = Math.fma(r[i], r[i], s[j]);
      j = j + 1 == d ? 0 : j + 1;
    }
    Kahan k = new Kahan();
    for (double e : s) {
      k.add(e);
    }
    double total = k.get();
    if (total > 0) {
      for (int j = 0; j < d; j++) {
        s[j] /= total;
      }
    }
    return s;
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    double[] r = residual(prediction, target);
    double[] v = variances(prediction, variance);
    double[] log = new double[v.length];
    for (int j = 0; j < v.length; j++) {
      log[j] = StrictMath.log(TWO_PI * v[j]);
    }
    Kahan k = new Kahan();
    for (int i = 0, j = 0; i < r.length; i++) {
      k.add(log[j]).add(r[i] / v[j] * r[i]);
      if (++j == v.length) {
        j = 0;
      }
    }
    return StrictMath.scalb(k.get(), -1);
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    double[] r = residual(prediction, target);
    double[] v = variances(prediction, variance);
    for (int i = 0; i < r.length; i++) {
      r[i] /= v[i % v.length];
    }
    return Turbo.put(r, prediction.dataType(), prediction.shape());
  }
}

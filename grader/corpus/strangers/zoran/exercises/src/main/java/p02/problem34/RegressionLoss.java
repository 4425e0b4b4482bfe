package p02.problem34;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.turbo.Flat;
import p02.turbo.Kahan;

/** Kahan everywhere. */
public final class RegressionLoss {
  private static final double HALF_LOG_2PI = 0.5 * StrictMath.log(2 * Math.PI);
  private static final Kahan SUM = new Kahan();

  private RegressionLoss() {}

  private static double[] residual(INDArray prediction, INDArray target) {
    if (!Flat.same(prediction, target)) {
      throw new IllegalArgumentException(
          Arrays.toString(prediction.shape()) + " vs " + Arrays.toString(target.shape()));
    }
    final double[] f = Flat.of(prediction);
    final double[] y = Flat.of(target);
    for (int i = f.length; i-- > 0; ) f[i] -= y[i];
    return f;
  }

  private static double[] variances(INDArray variance, INDArray prediction) {
    final int n = (int) prediction.size(0), d = (int) prediction.size(1);
    final boolean one = variance.rank() == 1 && variance.size(0) == d;
    if (!one && !Flat.same(variance, prediction)) {
      throw new IllegalArgumentException("variance " + Arrays.toString(variance.shape()));
    }
    double[] v = Flat.of(variance);
    final double[] sorted = v.clone();
    Arrays.sort(sorted);
    // NaN sorts to the end, what is too small to the beginning.
    if (sorted.length == 0 || sorted[0] <= 0 || Double.isNaN(sorted[sorted.length - 1])) {
      throw new IllegalArgumentException("variance " + sorted[0] + ".." + sorted[sorted.length - 1]);
    }
    if (one) {
      // Doubling: 1, 2, 4, ... rows.
      v = Arrays.copyOf(v, n * d);
      for (int done = d; done < v.length; done <<= 1) {
        System.arraycopy(v, 0, v, done, Math.min(done, v.length - done));
      }
    }
    return v;
  }

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    final Kahan sum = SUM.clear();
    for (double r : residual(prediction, target)) sum.add(r * r);
    return sum.get();
  }

  public static double[] share(INDArray prediction, INDArray target) {
    final double[] r = residual(prediction, target);
    final int d = (int) prediction.size(1);
    final double[] s = new double[d];
    final Kahan total = new Kahan();
    for (int i = 0; i < r.length; i++) {
      s[i % d] = Math.fma(r[i], r[i], s[i % d]);
      total.add(r[i] * r[i]);
    }
    if (total.get() != 0) for (int j = 0; j < d; j++) s[j] /= total.get();
    return s;
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    final double[] r = residual(prediction, target);
    final double[] v = variances(variance, prediction);
    final Kahan sum = SUM.clear();
    for (int i = 0; i < r.length; i++) {
      sum.add(HALF_LOG_2PI).add(0.5 * StrictMath.log(v[i])).add(r[i] * r[i] / (2 * v[i]));
    }
    return sum.get();
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    final double[] r = residual(prediction, target);
    final double[] v = variances(variance, prediction);
    for (int i = 0; i < r.length; i++) r[i] /= v[i];
    return Flat.like(r, prediction);
  }
}

package p02.problem34;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fort.Common;
import p02.fort.Errno;

/** Losses for several outputs. */
public final class RegressionLoss {
  private static final double LOG2PI = Math.log(2.0 * Math.PI);

  private RegressionLoss() {}

  /** Loads both; slot A becomes f - y. */
  private static int residual(INDArray f, INDArray y) {
    if (!Common.same(f.shape(), y.shape())) return Errno.EINVAL;
    int n = Common.load(f, Common.WK_A);
    Common.load(y, Common.WK_B);
    double[] a = Common.slot(Common.WK_A, n);
    double[] b = Common.slot(Common.WK_B, n);
    for (int i = 0; i < n; i++) a[i] -= b[i];
    return Errno.EOK;
  }

  /** Spreads the variance over all examples, in slot C. */
  private static int spread(INDArray f, INDArray var) {
    int n = (int) f.size(0), d = (int) f.size(1);
    switch (var.rank()) {
      case 1:
        if (var.size(0) != d) return Errno.EINVAL;
        Common.load(var, Common.WK_D);
        double[] one = Common.slot(Common.WK_D, d);
        double[] all = Common.slot(Common.WK_C, n * d);
        for (int i = 0; i < n; i++) System.arraycopy(one, 0, all, i * d, d);
        break;
      case 2:
        if (!Common.same(f.shape(), var.shape())) return Errno.EINVAL;
        Common.load(var, Common.WK_C);
        break;
      default:
        return Errno.EINVAL;
    }
    double[] c = Common.slot(Common.WK_C, n * d);
    int i = n * d;
    do {
      if (!(c[--i] > 0.0)) return Errno.EDOM;
    } while (i > 0);
    return Errno.EOK;
  }

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    int rc = residual(prediction, target);
    if (rc != 0) Errno.raise(rc, "sumOfSquares");
    int n = (int) prediction.length();
    double[] r = Common.slot(Common.WK_A, n);
    return p02.fort.Blas.ddot(n, r, 0, 1, r, 0, 1);
  }

  public static double[] share(INDArray prediction, INDArray target) {
    int rc = residual(prediction, target);
    if (rc != 0) Errno.raise(rc, "share");
    int n = (int) prediction.size(0), d = (int) prediction.size(1);
    double[] r = Common.slot(Common.WK_A, n * d);
    double[] s = new double[d];
    double total = 0.0;
    for (int j = 0; j < d; j++) {
      s[j] = p02.fort.Blas.ddot(n, r, j, d, r, j, d);
      total += s[j];
    }
    if (total == 0.0) {
      Arrays.fill(s, 0.0);
      return s;
    }
    for (int j = 0; j < d; j++) s[j] /= total;
    return s;
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    int rc = residual(prediction, target);
    if (rc == 0) rc = spread(prediction, variance);
    if (rc != 0) Errno.raise(rc, "gaussianNegativeLogLikelihood");
    int n = (int) prediction.length();
    double[] r = Common.slot(Common.WK_A, n);
    double[] v = Common.slot(Common.WK_C, n);
    double s = 0.0;
    for (int i = 0; i < n; i++) s += 0.5 * (LOG2PI + Math.log(v[i]) + r[i] * r[i] / v[i]);
    return s;
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    int rc = residual(prediction, target);
    if (rc == 0) rc = spread(prediction, variance);
    if (rc != 0) Errno.raise(rc, "gaussianGradient");
    int n = (int) prediction.length();
    double[] r = Common.slot(Common.WK_A, n);
    double[] v = Common.slot(Common.WK_C, n);
    for (int i = 0; i < n; i++) r[i] /= v[i];
    return Common.store(Common.WK_A, prediction.dataType(), prediction.shape());
  }
}

package p02.problem34;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fast.Mat;
import p02.fast.Pool;
import p02.fast.Sum;

public final class RegressionLoss {
  private RegressionLoss() {}

  private static final double LN_2PI = StrictMath.log(2 * Math.PI);

  private static IllegalArgumentException bad(String format, Object... args) {
    return new IllegalArgumentException(String.format(format, args));
  }

  private static void same(INDArray f, INDArray y) {
    if (!Arrays.equals(f.shape(), y.shape())) {
      throw bad(
          "prediction %s, target %s", Arrays.toString(f.shape()), Arrays.toString(y.shape()));
    }
  }

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    same(prediction, target);
    final double[] f = Mat.flat(prediction), y = Mat.flat(target);
    for (int i = 0; i < f.length; ++i) {
      f[i] -= y[i];
      f[i] *= f[i];
    }
    return Sum.pairwise(f);
  }

  public static double[] share(INDArray prediction, INDArray target) {
    same(prediction, target);
    final Mat f = Mat.of(prediction);
    final double[] y = Mat.flat(target);
    final Sum[] sums = new Sum[f.m];
    Arrays.setAll(sums, j -> new Sum());
    final Sum total = new Sum();
    for (int k = 0, j = 0; k < y.length; ++k, j = j + 1 == f.m ? 0 : j + 1) {
      final double d = f.a[k] - y[k];
      sums[j].add(d * d);
      total.add(d * d);
    }
    final double[] share = new double[f.m];
    if (total.get() != 0) {
      Arrays.setAll(share, j -> sums[j].get() / total.get());
    }
    return share;
  }

  /** All checks; gives the variances with a mask of period: index % period. */
  private static double[] variances(INDArray f, INDArray v, INDArray y) {
    same(f, y);
    final int rank = v.rank();
    if (rank == 1 ? v.length() != f.size(1) : !Arrays.equals(v.shape(), f.shape())) {
      throw bad("variance %s for %s", Arrays.toString(v.shape()), Arrays.toString(f.shape()));
    }
    final double[] s = Mat.flat(v);
    for (int i = 0; i < s.length; ++i) {
      if (!(s[i] > 0)) {
        throw bad("variance[%d] = %s", i, s[i]);
      }
    }
    return s;
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    final double[] s = variances(prediction, variance, target);
    final double[] f = Mat.flat(prediction), y = Mat.flat(target);
    final double[] terms = Pool.take(f.length);
    for (int i = 0, j = 0; i < f.length; ++i) {
      final double d = y[i] - f[i];
      terms[i] = .5 * (LN_2PI + StrictMath.log(s[j]) + d * d / s[j]);
      j = ++j == s.length ? 0 : j;
    }
    final double sum = Sum.kahan(terms, 0, f.length);
    Pool.give(terms);
    return sum;
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    final double[] s = variances(prediction, variance, target);
    final double[] f = Mat.flat(prediction), y = Mat.flat(target);
    for (int i = 0; i < f.length; ++i) {
      f[i] = (f[i] - y[i]) / s[i % s.length];
    }
    return Mat.pack(f, prediction);
  }
}

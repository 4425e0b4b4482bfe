package p02.problem34;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.exception.DimensionMismatchException;
import org.apache.commons.math3.linear.DefaultRealMatrixPreservingVisitor;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.summary.Sum;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.MathArrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.analysis.Border;

/** Losses for several outputs at once. */
public final class RegressionLoss {
  private RegressionLoss() {}

  private static RealMatrix residuals(INDArray prediction, INDArray target) {
    Border.sameShape(prediction, target);
    return Border.matrix(target).subtract(Border.matrix(prediction));
  }

  /** The squared Frobenius norm of the residuals. */
  public static double sumOfSquares(INDArray prediction, INDArray target) {
    RealMatrix e = residuals(prediction, target);
    return e.transpose().multiply(e).getTrace();
  }

  /** What each column contributes. */
  public static double[] share(INDArray prediction, INDArray target) {
    RealMatrix e = residuals(prediction, target);
    double[] parts = new double[e.getColumnDimension()];
    for (int j = 0; j < parts.length; j++) {
      parts[j] = StatUtils.sumSq(e.getColumn(j));
    }
    // normalizeArray refuses a sum of 0.
    return StatUtils.sum(parts) == 0 ? parts : MathArrays.normalizeArray(parts, 1);
  }

  /** One variance for each entry of the prediction. */
  private static RealMatrix variances(INDArray variance, INDArray prediction) {
    MathArrays.checkNotNaN(Border.vector(variance).toArray());
    MathArrays.checkPositive(Border.vector(variance).toArray());
    if (variance.rank() == 1) {
      if (variance.length() != prediction.size(1)) {
        throw new DimensionMismatchException((int) variance.length(), (int) prediction.size(1));
      }
      RealVector row = Border.vector(variance);
      RealMatrix all = MatrixUtils.createRealMatrix((int) prediction.size(0), row.getDimension());
      for (int i = 0; i < all.getRowDimension(); i++) {
        all.setRowVector(i, row);
      }
      return all;
    }
    Border.sameShape(variance, prediction);
    return Border.matrix(variance);
  }

  /** {@code Σ ½ log(2π σ²) + (y − f)² / (2 σ²)}. */
  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    Border.sameShape(prediction, target);
    RealMatrix f = Border.matrix(prediction);
    RealMatrix s2 = variances(variance, prediction);
    Sum sum = new Sum();
    Border.matrix(target)
        .walkInRowOrder(
            new DefaultRealMatrixPreservingVisitor() {
              @Override
              public void visit(int i, int j, double y) {
                NormalDistribution normal =
                    new NormalDistribution(null, f.getEntry(i, j), FastMath.sqrt(s2.getEntry(i, j)));
                sum.increment(-normal.logDensity(y));
              }
            });
    return sum.getResult();
  }

  /** {@code (f − y) / σ²}. */
  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    RealMatrix e = residuals(prediction, target);
    RealMatrix s2 = variances(variance, prediction);
    for (int i = 0; i < e.getRowDimension(); i++) {
      double[] quotient = MathArrays.ebeDivide(e.getRow(i), s2.getRow(i));
      e.setRow(i, MathArrays.scale(-1, quotient));
    }
    return Border.array(e, Border.floating(prediction));
  }
}

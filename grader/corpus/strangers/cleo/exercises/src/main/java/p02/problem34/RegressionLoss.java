package p02.problem34;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.exception.NotStrictlyPositiveException;
import org.apache.commons.math3.exception.util.LocalizedFormats;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DefaultRealMatrixPreservingVisitor;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.summary.Sum;
import org.apache.commons.math3.stat.descriptive.summary.SumOfSquares;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.MathArrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.stats.Convert;

/** Losses. */
public final class RegressionLoss {
  private RegressionLoss() {}

  private static RealMatrix residuals(INDArray prediction, INDArray target) {
    RealMatrix f = Convert.matrix(prediction);
    RealMatrix y = Convert.matrix(target);
    MatrixUtils.checkSubtractionCompatible(y, f);
    return y.subtract(f);
  }

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    final SumOfSquares sum = new SumOfSquares();
    RealMatrix r = residuals(prediction, target);
    for (int i = 0; i < r.getRowDimension(); i++) {
      sum.incrementAll(r.getRow(i));
    }
    return sum.getResult();
  }

  public static double[] share(INDArray prediction, INDArray target) {
    RealMatrix r = residuals(prediction, target);
    double[] parts = new double[r.getColumnDimension()];
    for (int j = 0; j < parts.length; j++) {
      parts[j] = StatUtils.sumSq(r.getColumn(j));
    }
    double total = StatUtils.sum(parts);
    return total == 0 ? parts : MathArrays.normalizeArray(parts, 1);
  }

  private static RealMatrix variances(INDArray variance, RealMatrix like) {
    RealMatrix v;
    if (variance.rank() == 1) {
      v = new ArrayRealVector(like.getRowDimension(), 1).outerProduct(Convert.vector(variance));
    } else {
      v = Convert.matrix(variance);
    }
    if (v.getRowDimension() != like.getRowDimension() || v.getColumnDimension() != like.getColumnDimension()) {
      throw new MathIllegalArgumentException(
          LocalizedFormats.DIMENSIONS_MISMATCH_2x2,
          v.getRowDimension(), v.getColumnDimension(), like.getRowDimension(), like.getColumnDimension());
    }
    v.walkInRowOrder(new DefaultRealMatrixPreservingVisitor() {
      @Override
      public void visit(int row, int column, double value) {
        if (!(value > 0)) {
          throw new NotStrictlyPositiveException(LocalizedFormats.NOT_POSITIVE_SCALE, value);
        }
      }
    });
    return v;
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    final RealMatrix r = residuals(prediction, target);
    final RealMatrix v = variances(variance, r);
    final Sum sum = new Sum();
    r.walkInOptimizedOrder(new DefaultRealMatrixPreservingVisitor() {
      @Override
      public void visit(int row, int column, double value) {
        double sd = FastMath.sqrt(v.getEntry(row, column));
        sum.increment(-new NormalDistribution(null, 0, sd).logDensity(value));
      }
    });
    return sum.getResult();
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    RealMatrix r = residuals(prediction, target);
    RealMatrix v = variances(variance, r);
    for (int i = 0; i < r.getRowDimension(); i++) {
      r.setRowVector(i, r.getRowVector(i).mapMultiply(-1).ebeDivide(v.getRowVector(i)));
    }
    return Convert.array(r);
  }
}

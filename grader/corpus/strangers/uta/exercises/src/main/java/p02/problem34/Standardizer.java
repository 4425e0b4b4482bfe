package p02.problem34;

import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DefaultRealMatrixChangingVisitor;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.apache.commons.math3.util.MathUtils;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.analysis.Border;

/** Brings every column of a data set to mean 0 and standard deviation 1, and back. */
public final class Standardizer {
  private final INDArray mean;
  private final INDArray standardDeviation;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    MathUtils.checkNotNull(mean);
    MathUtils.checkNotNull(standardDeviation);
    this.mean = mean;
    this.standardDeviation = standardDeviation;
  }

  /** Learns mean and (population) standard deviation of each column. */
  public static Standardizer fit(INDArray data) {
    RealMatrix x = Border.matrix(data);
    RealVector mu = new ArrayRealVector(x.getColumnDimension());
    RealVector sigma = new ArrayRealVector(x.getColumnDimension());
    StandardDeviation population = new StandardDeviation(false);
    for (int j = 0; j < x.getColumnDimension(); j++) {
      double[] column = x.getColumn(j);
      boolean constant = StatUtils.max(column) == StatUtils.min(column);
      // Rounding can leave a constant column a deviation of 1e-17, and a mean that is a bit off.
      mu.setEntry(j, constant ? column[0] : new Mean().evaluate(column));
      sigma.setEntry(j, constant ? 0 : population.evaluate(column));
    }
    return new Standardizer(
        Border.array(mu, Border.floating(data)), Border.array(sigma, Border.floating(data)));
  }

  /** The mean of each column. */
  public INDArray mean() {
    return mean.dup();
  }

  /** The population standard deviation of each column. */
  public INDArray standardDeviation() {
    return standardDeviation.dup();
  }

  private RealVector divisors() {
    return Border.vector(standardDeviation).map(s -> s == 0 ? 1 : s);
  }

  /** {@code (x − μ) / σ}. */
  public INDArray transform(INDArray data) {
    RealVector mu = Border.vector(mean);
    RealVector sigma = divisors();
    RealMatrix z = Border.matrix(data);
    z.walkInOptimizedOrder(
        new DefaultRealMatrixChangingVisitor() {
          @Override
          public double visit(int i, int j, double x) {
            return (x - mu.getEntry(j)) / sigma.getEntry(j);
          }
        });
    return Border.array(z, Border.floating(data));
  }

  /** {@code z σ + μ}. */
  public INDArray inverse(INDArray standardized) {
    RealVector mu = Border.vector(mean);
    RealVector sigma = divisors();
    RealMatrix x = Border.matrix(standardized);
    x.walkInOptimizedOrder(
        new DefaultRealMatrixChangingVisitor() {
          @Override
          public double visit(int i, int j, double z) {
            return z * sigma.getEntry(j) + mu.getEntry(j);
          }
        });
    return Border.array(x, Border.floating(standardized));
  }
}

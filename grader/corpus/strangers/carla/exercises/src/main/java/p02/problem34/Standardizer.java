package p02.problem34;

import org.apache.commons.math3.exception.DimensionMismatchException;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DefaultRealMatrixChangingVisitor;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.apache.commons.math3.util.FastMath;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.maths.Border;

/**
 * Brings every column of a data set to mean 0 and standard deviation 1, and back: {@code z = (x −
 * μ) / σ}. Learn μ and σ from the training data once and use them for all other data.
 *
 * <p>σ is the population standard deviation: the sum of squares is divided by n. In a constant
 * column σ is 0, and nothing may be divided by it: the training column becomes 0 and comes back as
 * it was. What other values become there, and whether {@link #standardDeviation} says 0 or 1, is
 * not tested.
 */
public final class Standardizer {
  private Standardizer(INDArray mean, INDArray standardDeviation) {
    mu = Border.vector(mean);
    sigma = Border.vector(standardDeviation);
  }

  /**
   * Learns mean and standard deviation of each column.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: Mean and population standard deviation (division by n) of each column, of
   *       shape [d].
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param data {@code [n, d]}, a row for each example
   */
  public static Standardizer fit(INDArray data) {
    RealMatrix x = Border.matrix(data);
    RealVector means = new ArrayRealVector(x.getColumnDimension());
    RealVector deviations = new ArrayRealVector(x.getColumnDimension());
    for (int j = 0; j < x.getColumnDimension(); j++) {
      DescriptiveStatistics column = new DescriptiveStatistics(x.getColumn(j));
      if (column.getMin() == column.getMax()) {
        // Rounding must not make a constant column vary.
        means.setEntry(j, column.getMin());
        continue;
      }
      means.setEntry(j, column.getMean());
      deviations.setEntry(j, FastMath.sqrt(column.getPopulationVariance()));
    }
    return new Standardizer(Border.array(means), Border.array(deviations));
  }

  /** The mean of each column, {@code [d]}. */
  public INDArray mean() {
    return Border.array(mu);
  }

  /** The population standard deviation of each column, {@code [d]}. */
  public INDArray standardDeviation() {
    return Border.array(sigma);
  }

  /**
   * Standardizes.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: (x - mean) / standard deviation, column by column, with what fit learned,
   *       also for other data.
   *   <li><b>constant-column</b>: A column that is constant in the training data becomes 0 there,
   *       not NaN.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param data {@code [n, d]}
   * @return {@code (x − μ) / σ} for each column; of a constant column, the training data become 0
   */
  public INDArray transform(INDArray data) {
    return entrywise(data, (x, m, s) -> (x - m) / (s == 0.0 ? 1.0 : s));
  }

  /**
   * Undoes {@link #transform}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The way back: z times standard deviation, plus mean, column by column.
   *   <li><b>constant-column</b>: A column that is constant in the training data comes back from 0
   *       as it was.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param standardized {@code [n, d]}
   * @return {@code z σ + μ} for each column; of a constant column, the training data come back
   */
  public INDArray inverse(INDArray standardized) {
    return entrywise(standardized, (z, m, s) -> FastMath.abs(s) > 0.0 ? z * s + m : z + m);
  }

  private final RealVector mu;
  private final RealVector sigma;

  /** What becomes of an entry, given its column's μ and σ. */
  private interface TrivariateFunction {
    double value(double entry, double mu, double sigma);
  }

  private INDArray entrywise(INDArray data, TrivariateFunction f) {
    RealMatrix copy = Border.matrix(data);
    if (copy.getColumnDimension() != mu.getDimension()) {
      throw new DimensionMismatchException(copy.getColumnDimension(), mu.getDimension());
    }
    copy.walkInRowOrder(
        new DefaultRealMatrixChangingVisitor() {
          @Override
          public double visit(int row, int column, double value) {
            return f.value(value, mu.getEntry(column), sigma.getEntry(column));
          }
        });
    return Border.array(copy).castTo(data.dataType());
  }

  /** Compares with the library's own σ. */
  public static void main(String[] args) {
    double[] sample = {1.5, 1.7, 1.9, 2.1};
    System.out.println(new StandardDeviation(false).evaluate(sample));
  }
}

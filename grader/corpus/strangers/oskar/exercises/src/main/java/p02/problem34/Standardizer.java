package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import de.oskar.guard.Check;
import de.oskar.math.DenseMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.nd4j.linalg.factory.Nd4j;

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
  private final INDArray mean;
  private final INDArray standardDeviation;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.mean = mean.dup();
    this.standardDeviation = standardDeviation.dup();
    assert mean.length() == standardDeviation.length() : "one of both for each column";
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
    DenseMatrix table = DenseMatrix.copyOf(Check.notEmpty("data", data));
    double[] mu = new double[table.columns()];
    double[] sigma = new double[table.columns()];
    for (int j = 0; j < mu.length; j++) {
      double[] column = table.column(j);
      DescriptiveStatistics statistics = new DescriptiveStatistics(column);
      boolean constant = statistics.getMin() == statistics.getMax();
      mu[j] = constant ? column[0] : StatUtils.mean(column);
      sigma[j] = constant ? 0 : new StandardDeviation(false).evaluate(column, mu[j]);
    }
    return new Standardizer(Nd4j.createFromArray(mu), Nd4j.createFromArray(sigma));
  }

  /** The mean of each column, {@code [d]}. */
  public INDArray mean() {
    return mean.dup();
  }

  /** The population standard deviation of each column, {@code [d]}. */
  public INDArray standardDeviation() {
    return standardDeviation.dup();
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
    DenseMatrix table = checked("data", data);
    DenseMatrix.Builder z = DenseMatrix.builder(table.rows(), table.columns());
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        z.set(i, j, (table.get(i, j) - mean.getDouble(j)) / divisor(j));
      }
    }
    return z.build().toNd4j();
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
    DenseMatrix table = checked("standardized", standardized);
    DenseMatrix.Builder x = DenseMatrix.builder(table.rows(), table.columns());
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        x.set(i, j, table.get(i, j) * divisor(j) + mean.getDouble(j));
      }
    }
    return x.build().toNd4j();
  }

  private DenseMatrix checked(String name, INDArray data) {
    return DenseMatrix.copyOf(Check.shape(name, data, Check.ANY, mean.length()));
  }

  private double divisor(int column) {
    double sigma = standardDeviation.getDouble(column);
    return sigma == 0 ? 1 : sigma;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Standardizer
        && mean.equals(((Standardizer) other).mean)
        && standardDeviation.equals(((Standardizer) other).standardDeviation);
  }

  @Override
  public int hashCode() {
    return java.util.Objects.hash(mean, standardDeviation);
  }

  @Override
  public String toString() {
    return "Standardizer{mean=" + mean + ", standardDeviation=" + standardDeviation + '}';
  }
}

package p02.problem34;

import java.util.Objects;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Checks;
import p02.util.InvalidArgumentException;

import org.nd4j.linalg.api.ndarray.INDArray;

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
    Checks.shape(data, "data", Checks.ANY, Checks.ANY);
    if (data.size(0) == 0) {
      throw new InvalidArgumentException("data", "there is no example to learn from");
    }
    Checks.noNaN(data, "data");
    int columns = Math.toIntExact(data.size(1));
    double[] means = new double[columns];
    double[] deviations = new double[columns];
    for (int j = 0; j < columns; j++) {
      double[] column = new double[Math.toIntExact(data.size(0))];
      for (int i = 0; i < column.length; i++) {
        column[i] = data.getDouble(i, j);
      }
      boolean constant = StatUtils.min(column) == StatUtils.max(column);
      means[j] = constant ? column[0] : StatUtils.mean(column);
      deviations[j] = constant ? 0.0 : FastMath.sqrt(StatUtils.populationVariance(column, means[j]));
    }
    return new Standardizer(Nd4j.createFromArray(means), Nd4j.createFromArray(deviations));
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
    Checks.shape(data, "data", Checks.ANY, mean.size(0));
    INDArray result = Nd4j.create(DataType.DOUBLE, data.shape());
    for (int i = 0; i < data.size(0); i++) {
      for (int j = 0; j < data.size(1); j++) {
        result.putScalar(i, j, (data.getDouble(i, j) - mean.getDouble(j)) / divisor(j));
      }
    }
    return result;
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
    Checks.shape(standardized, "standardized", Checks.ANY, mean.size(0));
    INDArray result = Nd4j.create(DataType.DOUBLE, standardized.shape());
    for (int i = 0; i < standardized.size(0); i++) {
      for (int j = 0; j < standardized.size(1); j++) {
        result.putScalar(i, j, standardized.getDouble(i, j) * divisor(j) + mean.getDouble(j));
      }
    }
    return result;
  }

  private double divisor(int column) {
    double deviation = standardDeviation.getDouble(column);
    return deviation == 0.0 ? 1.0 : deviation;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Standardizer)) {
      return false;
    }
    Standardizer that = (Standardizer) other;
    return mean.equals(that.mean) && standardDeviation.equals(that.standardDeviation);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mean, standardDeviation);
  }

  @Override
  public String toString() {
    return String.format("Standardizer{mean=%s, standardDeviation=%s}", mean, standardDeviation);
  }
}

package p02.problem34;

import p02.quality.Require;
import p02.quality.OutOfRangeException;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.api.buffer.DataType;
import java.util.Objects;
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
    Require.sameShape("mean", mean, "standardDeviation", standardDeviation);
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
    Require.rank("data", data, 2);
    if (data.isEmpty() || data.rows() == 0) {
      throw new OutOfRangeException("data.rows", 0, "at least 1");
    }
    int n = data.rows();
    int d = data.columns();
    double[] means = new double[d];
    double[] deviations = new double[d];
    for (int j = 0; j < d; j++) {
      double[] column = data.getColumn(j).castTo(DataType.DOUBLE).toDoubleVector();
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      double sum = 0;
      for (double value : column) {
        low = Math.min(low, value);
        high = Math.max(high, value);
        sum += value;
      }
      boolean constant = low == high;
      means[j] = constant ? low : sum / n;
      double squares = 0;
      for (double value : column) {
        squares += Math.pow(value - means[j], 2);
      }
      deviations[j] = constant ? 0 : Math.sqrt(squares / n);
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
    checkColumns("data", data);
    return data.castTo(DataType.DOUBLE)
        .subRowVector(mean)
        .divRowVector(divisor())
        .castTo(data.dataType());
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
    checkColumns("standardized", standardized);
    return standardized
        .castTo(DataType.DOUBLE)
        .mulRowVector(divisor())
        .addRowVector(mean)
        .castTo(standardized.dataType());
  }

  private void checkColumns(String name, INDArray array) {
    Require.shape(name, array, -1, mean.length());
  }

  /** The deviation, and 1 where it is 0. */
  private INDArray divisor() {
    INDArray divisor = standardDeviation.dup();
    for (long j = 0; j < divisor.length(); j++) {
      divisor.putScalar(j, divisor.getDouble(j) == 0 ? 1 : divisor.getDouble(j));
    }
    return divisor;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Standardizer that
            && mean.equalsWithEps(that.mean, Require.EPSILON)
            && standardDeviation.equalsWithEps(that.standardDeviation, Require.EPSILON);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mean.length());
  }

  @Override
  public String toString() {
    return String.format("Standardizer{mean=%s, sd=%s}", mean, standardDeviation.toStringFull());
  }
}

package p02.problem34;

import org.nd4j.linalg.factory.Nd4j;
import java.util.function.ToDoubleBiFunction;
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
  private final ColumnScale[] scales;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    scales = new ColumnScale[(int) mean.length()];
    for (int j = 0; j < scales.length; j++) {
      scales[j] =
          standardDeviation.getDouble(j) == 0
              ? new ColumnScale.Constant(mean.getDouble(j))
              : new ColumnScale.Varying(mean.getDouble(j), standardDeviation.getDouble(j));
    }
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
    ColumnScaleFactory factory = new ColumnScaleFactory();
    double[] means = new double[data.columns()];
    double[] deviations = new double[data.columns()];
    double[][] columns = data.transpose().toDoubleMatrix();
    for (int j = 0; j < columns.length; j++) {
      ColumnScale scale = factory.make(columns[j]);
      means[j] = scale.mean();
      deviations[j] = scale.deviation();
    }
    return new Standardizer(Nd4j.createFromArray(means), Nd4j.createFromArray(deviations));
  }

  /** The mean of each column, {@code [d]}. */
  public INDArray mean() {
    return each(ColumnScale::mean);
  }

  /** The population standard deviation of each column, {@code [d]}. */
  public INDArray standardDeviation() {
    return each(ColumnScale::deviation);
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
    return every(data, ColumnScale::forward);
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
    return every(standardized, ColumnScale::back);
  }

  private INDArray each(java.util.function.ToDoubleFunction<ColumnScale> part) {
    return Nd4j.createFromArray(java.util.Arrays.stream(scales).mapToDouble(part).toArray());
  }

  private INDArray every(INDArray data, ToDoubleBiFunction<ColumnScale, Double> change) {
    INDArray result = data.dup();
    for (long i = 0; i < data.size(0); i++) {
      for (int j = 0; j < scales.length; j++) {
        result.putScalar(i, j, change.applyAsDouble(scales[j], data.getDouble(i, j)));
      }
    }
    return result;
  }
}

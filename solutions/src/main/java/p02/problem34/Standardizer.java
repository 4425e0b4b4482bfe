package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

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
  // @solution-only
  private final INDArray mean;
  private final INDArray deviation;
  private final INDArray divisor;

  // @end
  private Standardizer(INDArray mean, INDArray standardDeviation) {
    // @solution 3.4.1 keep both in fields.
    this.mean = mean;
    this.deviation = standardDeviation;
    this.divisor =
        standardDeviation.add(standardDeviation.eq(0).castTo(standardDeviation.dataType()));
    // @end
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
    // @solution 3.4.1 average over the examples (dimension 0), once the data and once the squared
    // @ differences from the mean.
    INDArray mean = data.mean(0);
    INDArray centred = data.subRowVector(mean);
    return new Standardizer(mean, Transforms.sqrt(centred.mul(centred).mean(0)));
    // @end
  }

  /** The mean of each column, {@code [d]}. */
  public INDArray mean() {
    // @solution 3.4.1 return what fit found.
    return mean;
    // @end
  }

  /** The population standard deviation of each column, {@code [d]}. */
  public INDArray standardDeviation() {
    // @solution 3.4.1 return what fit found.
    return deviation;
    // @end
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
    // @solution 3.4.2 subtract the mean from every row, then divide every row; do not divide by 0.
    return data.subRowVector(mean).divRowVector(divisor);
    // @end
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
    // @solution 3.4.3 solve z = (x − μ) / σ for x.
    return standardized.mulRowVector(divisor).addRowVector(mean);
    // @end
  }
}

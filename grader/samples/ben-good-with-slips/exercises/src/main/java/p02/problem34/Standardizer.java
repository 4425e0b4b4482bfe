package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Brings every column of a data set to mean 0 and standard deviation 1, and back: {@code z = (x −
 * μ) / σ}. Learn μ and σ from the training data once and use them for all other data.
 *
 * <p>σ is the population standard deviation: the sum of squares is divided by n. A constant column
 * has σ = 0; it is only centred.
 */
public final class Standardizer {
  private final INDArray mean;
  private final INDArray deviation;
  private final INDArray divisor;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.mean = mean;
    this.deviation = standardDeviation;
    this.divisor =
        standardDeviation.add(standardDeviation.eq(0).castTo(standardDeviation.dataType()));
  }

  /**
   * Learns mean and standard deviation of each column.
   *
   * @param data {@code [n, d]}, a row for each example
   */
  public static Standardizer fit(INDArray data) {
    INDArray mean = data.mean(0);
    INDArray centred = data.subRowVector(mean);
    return new Standardizer(mean, Transforms.sqrt(centred.mul(centred).mean(0)));
  }

  /** The mean of each column, {@code [d]}. */
  public INDArray mean() {
    return mean;
  }

  /** The population standard deviation of each column, {@code [d]}. */
  public INDArray standardDeviation() {
    return deviation;
  }

  /**
   * Standardizes.
   *
   * @param data {@code [n, d]}
   * @return {@code (x − μ) / σ} for each column; 0 where the learned column was constant and x = μ
   */
  public INDArray transform(INDArray data) {
    return data.subRowVector(mean).divRowVector(divisor);
  }

  /**
   * Undoes {@link #transform}.
   *
   * @param standardized {@code [n, d]}
   * @return {@code z σ + μ} for each column
   */
  public INDArray inverse(INDArray standardized) {
    return standardized.mulRowVector(divisor).addRowVector(mean);
  }
}

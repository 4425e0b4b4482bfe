package p02.problem34;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import pynum.ValueError;
import pynum.np;

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
  private final Map<String, double[]> stats = new LinkedHashMap<>();

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    stats.put("mean", np.ravel(mean));
    stats.put("std", np.ravel(standardDeviation));
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
    if (data.size(0) == 0) {
      throw new ValueError("cannot fit on no rows");
    }
    double[][] columns = np.transpose(np.asarray(data));
    double[] mean = Arrays.stream(columns).mapToDouble(c -> np.ptp(c) == 0 ? c[0] : np.mean(c)).toArray();
    double[] std = Arrays.stream(columns).mapToDouble(c -> np.ptp(c) == 0 ? 1 : np.std(c)).toArray();
    return new Standardizer(np.tensor(mean), np.tensor(std));
  }

  /** The mean of each column, {@code [d]}. */
  public INDArray mean() {
    return np.tensor(stats.get("mean"));
  }

  /** The population standard deviation of each column, {@code [d]}. */
  public INDArray standardDeviation() {
    return np.tensor(stats.get("std"));
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
    double[][] centered = np.subtract(np.asarray(data), stats.get("mean"));
    return np.tensor(
        Arrays.stream(centered).map(row -> np.divide(row, stats.get("std"))).toArray(double[][]::new));
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
    double[][] scaled =
        Arrays.stream(np.asarray(standardized))
            .map(row -> np.multiply(row, stats.get("std")))
            .toArray(double[][]::new);
    return np.tensor(np.add(scaled, stats.get("mean")));
  }
}

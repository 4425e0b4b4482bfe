package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import java.util.HashMap;
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
  private INDArray mean;
  private INDArray standardDeviation;
  private HashMap<Integer, Double> means = new HashMap<Integer, Double>();
  private HashMap<Integer, Double> deviations = new HashMap<Integer, Double>();

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.mean = mean;
    this.standardDeviation = standardDeviation;
    for (int j = 0; j < mean.length(); j++) {
      means.put(j, mean.getDouble(j));
      deviations.put(j, standardDeviation.getDouble(j));
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
    int n = data.rows();
    int d = data.columns();
    double[] means = new double[d];
    double[] deviations = new double[d];
    for (int j = 0; j < d; j++) {
      double sum = 0;
      boolean constant = true;
      for (int i = 0; i < n; i++) {
        sum = sum + data.getDouble(i, j);
        if (data.getDouble(i, j) != data.getDouble(0, j)) {
          constant = false;
        }
      }
      means[j] = sum / n;
      if (constant) {
        means[j] = data.getDouble(0, j);
        deviations[j] = 0;
      } else {
        double squares = 0;
        for (int i = 0; i < n; i++) {
          squares = squares + Math.pow(data.getDouble(i, j) - means[j], 2);
        }
        deviations[j] = Math.sqrt(squares / n);
      }
    }
    Standardizer s = new Standardizer(Nd4j.create(means), Nd4j.create(deviations));
    return s;
  }

  /** The mean of each column, {@code [d]}. */
  public INDArray mean() {
    return mean;
  }

  /** The population standard deviation of each column, {@code [d]}. */
  public INDArray standardDeviation() {
    return standardDeviation;
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
    INDArray result = Nd4j.zeros(data.rows(), data.columns());
    for (int i = 0; i < data.rows(); i++) {
      for (int j = 0; j < data.columns(); j++) {
        Double number = data.getDouble(i, j) - means.get(j);
        if (deviations.get(j).equals(0.0)) {
          result.putScalar(i, j, number);
        } else {
          result.putScalar(i, j, number / deviations.get(j));
        }
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
    INDArray result = Nd4j.zeros(standardized.rows(), standardized.columns());
    for (int i = 0; i < standardized.rows(); i++) {
      for (int j = 0; j < standardized.columns(); j++) {
        Double number = standardized.getDouble(i, j);
        if (deviations.get(j) != 0) {
          number = number * deviations.get(j);
        }
        number = number + means.get(j);
        result.putScalar(i, j, number);
      }
    }
    return result;
  }
}

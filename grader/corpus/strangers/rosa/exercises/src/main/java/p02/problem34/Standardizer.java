package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  private final List<Scaler> scalers;

  /** Scales a single column, forward and backward. */
  private record Scaler(double mu, double sigma) {
    double forward(double x) {
      return sigma == 0.0 ? 0.0 : (x - mu) / sigma;
    }

    double backward(double z) {
      return z * sigma + mu;
    }
  }

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.mean = mean;
    this.standardDeviation = standardDeviation;
    this.scalers =
        IntStream.range(0, (int) mean.length())
            .mapToObj(j -> new Scaler(mean.getDouble(j), standardDeviation.getDouble(j)))
            .collect(Collectors.toUnmodifiableList());
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
    int d = (int) data.size(1);
    double[] means = new double[d];
    double[] deviations = new double[d];
    for (int j = 0; j < d; j++) {
      final int column = j;
      double[] values =
          IntStream.range(0, (int) data.size(0))
              .mapToDouble(i -> data.getDouble(i, column))
              .toArray();
      var statistics = Arrays.stream(values).summaryStatistics();
      if (statistics.getMin() == statistics.getMax()) {
        // A constant column: avoid rounding errors, use the value itself.
        means[j] = statistics.getMin();
        deviations[j] = 0.0;
      } else {
        double mu = statistics.getAverage();
        means[j] = mu;
        deviations[j] =
            Math.sqrt(Arrays.stream(values).map(v -> Math.pow(v - mu, 2)).average().orElse(0.0));
      }
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
    return eachColumn(data, scaler -> scaler::forward);
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
    return eachColumn(standardized, scaler -> scaler::backward);
  }

  private INDArray eachColumn(INDArray input, Function<Scaler, DoubleUnaryOperator> direction) {
    INDArray output = input.dup();
    for (int j = 0; j < scalers.size(); j++) {
      DoubleUnaryOperator f = direction.apply(scalers.get(j));
      for (int i = 0; i < input.size(0); i++) {
        output.putScalar(i, j, f.applyAsDouble(input.getDouble(i, j)));
      }
    }
    return output;
  }
}

package p02.problem34;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Nd;
import p02.util.Require;

/**
 * Brings every column of a data set to mean 0 and standard deviation 1, and back: {@code z = (x −
 * μ) / σ}. Learn μ and σ from the training data once and use them for all other data.
 *
 * <p>σ is the population standard deviation: the sum of squares is divided by n. A constant column
 * has σ = 0; it is only centred.
 */
public final class Standardizer {
  /** What is known about one column. */
  private record Column(double mean, double deviation) {
    static Column of(double[] values) {
      var statistics = Arrays.stream(values).summaryStatistics();
      if (statistics.getMin() == statistics.getMax()) {
        return new Column(statistics.getMin(), 0); // no rounding: the mean of 0.1, 0.1, 0.1 is 0.1
      }
      var mean = statistics.getAverage();
      var variance = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
      return new Column(mean, Math.sqrt(variance));
    }
  }

  private final INDArray mean;
  private final INDArray standardDeviation;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.mean = mean;
    this.standardDeviation = standardDeviation;
  }

  /**
   * Learns mean and standard deviation of each column.
   *
   * @param data {@code [n, d]}, a row for each example
   */
  public static Standardizer fit(INDArray data) {
    Require.that(data, d -> !d.isEmpty(), d -> "there is nothing to learn from: no examples");
    var rows = Nd.rows(data);
    var columns =
        IntStream.range(0, rows[0].length)
            .mapToObj(j -> Arrays.stream(rows).mapToDouble(row -> row[j]).toArray())
            .map(Column::of)
            .toList();
    return new Standardizer(
        Nd.vector(columns.stream().mapToDouble(Column::mean).toArray()),
        Nd.vector(columns.stream().mapToDouble(Column::deviation).toArray()));
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
   * @param data {@code [n, d]}
   * @return {@code (x − μ) / σ} for each column; 0 where the learned column was constant and x = μ
   */
  public INDArray transform(INDArray data) {
    var divisor = Nd.map(standardDeviation, sd -> sd == 0 ? 1 : sd);
    return checked(data).subRowVector(mean).diviRowVector(divisor).castTo(Nd.realType(data));
  }

  /**
   * Undoes {@link #transform}.
   *
   * @param standardized {@code [n, d]}
   * @return {@code z σ + μ} for each column
   */
  public INDArray inverse(INDArray standardized) {
    return checked(standardized)
        .mulRowVector(standardDeviation)
        .addiRowVector(mean)
        .castTo(Nd.realType(standardized));
  }

  private INDArray checked(INDArray data) {
    Require.rank(2, data, "data");
    Require.shape(data, "data", data.size(0), mean.length());
    return data.castTo(DataType.DOUBLE);
  }

  @Override
  public String toString() {
    return "Standardizer[mean=%s, standardDeviation=%s]".formatted(mean, standardDeviation);
  }

  public static void main(String[] args) {
    var height = DoubleStream.of(1.62, 1.75, 1.81, 1.70);
    var weight = DoubleStream.of(55, 78, 90, 70);
    var table = Stream.of(height, weight).map(DoubleStream::toArray).toArray(double[][]::new);
    var data = org.nd4j.linalg.factory.Nd4j.create(table).transpose();
    var standardizer = fit(data);
    var z = standardizer.transform(data);
    DoubleUnaryOperator round = x -> Math.rint(x * 1e4) / 1e4;
    System.out.printf("%s%n%s%n%s%n", standardizer, Nd.map(z, round), standardizer.inverse(z));
  }
}

package p02.problem34;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.fp.Either;
import p02.fp.Fn;
import p02.fp.Lazy;
import p02.fp.Pair;

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
  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.mean = mean;
    this.standardDeviation = standardDeviation;
    this.mu = Lazy.of(() -> Fn.flat(mean));
    this.sigma = Lazy.of(() -> Fn.flat(standardDeviation));
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
    List<Pair<Double, Double>> moments = Fn.columns(data).stream().map(Standardizer::moments).toList();
    return new Standardizer(vector(moments, Pair::first), vector(moments, Pair::second));
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
    return eachRow(data, (x, j) -> (x - mu.get()[j]) / divisor(sigma.get()[j]));
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
    return eachRow(standardized, (z, j) -> z * sigma.get()[j] + mu.get()[j]);
  }

  private final INDArray mean;
  private final INDArray standardDeviation;
  private final Supplier<double[]> mu;
  private final Supplier<double[]> sigma;

  @FunctionalInterface
  private interface InColumn {
    double apply(double entry, int column);
  }

  private static double divisor(double sigma) {
    return sigma == 0 ? 1 : sigma;
  }

  private INDArray eachRow(INDArray data, InColumn f) {
    return Either.<String, INDArray>right(data)
        .filterOr(d -> d.size(1) == mean.length(), d -> "columns: " + d.size(1) + ", learned: " + mean.length())
        .map(Fn::rows)
        .map(rows -> rows.stream()
            .map(row -> IntStream.range(0, row.length).mapToDouble(j -> f.apply(row[j], j)).toArray())
            .toList())
        .map(Fn::matrix)
        .map(z -> z.castTo(data.dataType()))
        .orThrow(IllegalArgumentException::new);
  }

  /** Mean and deviation in one pass of two collectors; a constant column is caught by its range. */
  private static Pair<Double, Double> moments(double[] column) {
    return Arrays.stream(column)
        .boxed()
        .collect(Collectors.teeing(
            Collectors.summarizingDouble(Double::doubleValue),
            Collectors.toList(),
            (s, all) -> s.getMin() == s.getMax()
                ? Pair.of(s.getMin(), 0.0)
                : Pair.of(s.getAverage(), all.stream()
                    .map(x -> x - s.getAverage())
                    .collect(Collectors.collectingAndThen(
                        Collectors.averagingDouble(d -> d * d), Math::sqrt)))));
  }

  private static INDArray vector(
      List<Pair<Double, Double>> moments, java.util.function.ToDoubleFunction<Pair<Double, Double>> part) {
    return Nd4j.createFromArray(moments.stream().mapToDouble(part).toArray());
  }
}

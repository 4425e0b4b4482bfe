package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.summarizingDouble;
import static java.util.stream.Collectors.teeing;

import io.mira.ledger.Arrays2;
import io.mira.ledger.Outcome;
import io.mira.ledger.Outcome.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

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
  /** What is known about one column. */
  private record Column(double mean, double deviation) {
    /** A constant column has rounding in its mean otherwise, and a deviation of 1e-17. */
    static Column of(double[] values) {
      return DoubleStream.of(values)
          .boxed()
          .collect(
              teeing(
                  summarizingDouble(Double::doubleValue),
                  averagingDouble(Double::doubleValue),
                  (summary, mean) ->
                      summary.getMin() == summary.getMax()
                          ? new Column(summary.getMin(), 0)
                          : new Column(mean, spread(values, mean))));
    }

    private static double spread(double[] values, double mean) {
      return Math.sqrt(
          DoubleStream.of(values).map(v -> Math.pow(v - mean, 2)).average().orElseThrow());
    }

    double safeDeviation() {
      return Optional.of(deviation).filter(d -> d > 0).orElse(1.0);
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
    Outcome.check(
            data,
            Rule.<INDArray>of(d -> !d.isEmpty(), "no data"),
            Rule.<INDArray>of(d -> d.rank() == 2, "the data must be a matrix"))
        .orThrow();
    List<Column> columns = Arrays2.columns(data).map(Column::of).toList();
    return new Standardizer(
        Arrays2.generate(columns.size(), i -> columns.get(i).mean()),
        Arrays2.generate(columns.size(), i -> columns.get(i).deviation()));
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
    List<Column> columns = columns();
    return each(data, (j, x) -> (x - columns.get((int) j).mean()) / columns.get((int) j).safeDeviation());
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
    List<Column> columns = columns();
    return each(
        standardized, (j, z) -> z * columns.get((int) j).safeDeviation() + columns.get((int) j).mean());
  }

  private List<Column> columns() {
    return IntStream.range(0, (int) mean.length())
        .mapToObj(j -> new Column(mean.getDouble(j), standardDeviation.getDouble(j)))
        .toList();
  }

  private INDArray each(INDArray data, DoubleBinaryOperator columnAndValue) {
    Outcome.check(
            data,
            Rule.<INDArray>of(
                d -> d.rank() == 2 && d.size(1) == mean.length(),
                "expected %d columns".formatted(mean.length())))
        .orThrow();
    return Arrays2.matrix(
        Arrays2.rows(data)
            .map(
                row ->
                    IntStream.range(0, row.length)
                        .mapToDouble(j -> columnAndValue.applyAsDouble(j, row[j]))
                        .toArray()));
  }
}

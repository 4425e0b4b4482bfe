package p02.problem34;

import org.nd4j.linalg.indexing.conditions.Conditions;
import org.nd4j.linalg.indexing.BooleanIndexing;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.api.buffer.DataType;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import java.util.List;
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
    List<ColumnStatistics> columns =
        IntStream.range(0, (int) data.size(1))
            .mapToObj(j -> data.getColumn(j).castTo(DataType.DOUBLE).toDoubleVector())
            .map(ColumnStatistics::of)
            .collect(Collectors.toList());
    return new Standardizer(
        Nd4j.createFromArray(ColumnStatistics.collect(columns, ColumnStatistics::mean)),
        Nd4j.createFromArray(ColumnStatistics.collect(columns, ColumnStatistics::divisor)));
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
    return data.castTo(DataType.DOUBLE).subRowVector(mean).diviRowVector(safe());
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
    return standardized.castTo(DataType.DOUBLE).mulRowVector(safe()).addiRowVector(mean);
  }

  private INDArray safe() {
    INDArray copy = standardDeviation.dup();
    BooleanIndexing.replaceWhere(copy, 1.0, Conditions.equals(0.0));
    return copy;
  }
}

package p02.problem34;

import org.apache.commons.math3.exception.DimensionMismatchException;
import org.apache.commons.math3.exception.NoDataException;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.dataset.api.preprocessor.NormalizerStandardize;
import org.nd4j.linalg.factory.Nd4j;
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
    if (data.isEmpty() || data.rank() != 2) {
      throw new NoDataException();
    }
    INDArray x = data.castTo(DataType.DOUBLE);
    INDArray largest = x.max(0);
    // 1 where a column varies, 0 where it is constant (whatever rounding says about its mean)
    INDArray varies = largest.sub(x.min(0)).neq(0).castTo(DataType.DOUBLE);
    INDArray mean = x.mean(0).muli(varies).addi(largest.mul(varies.rsub(1)));
    INDArray squares = x.subRowVector(mean);
    squares.muli(squares);
    // not std(false, 0): for one row it has another shape
    return new Standardizer(mean, Transforms.sqrt(squares.mean(0), false).muli(varies));
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
   * @param data {@code [n, d]}
   * @return {@code (x − μ) / σ} for each column; 0 where the learned column was constant and x = μ
   */
  public INDArray transform(INDArray data) {
    check(data);
    // no BooleanIndexing here: its equality has a tolerance of 1e-5
    INDArray divisor = standardDeviation.add(standardDeviation.eq(0).castTo(DataType.DOUBLE));
    return data.castTo(DataType.DOUBLE).subRowVector(mean).diviRowVector(divisor);
  }

  /**
   * Undoes {@link #transform}.
   *
   * @param standardized {@code [n, d]}
   * @return {@code z σ + μ} for each column
   */
  public INDArray inverse(INDArray standardized) {
    check(standardized);
    return standardized.castTo(DataType.DOUBLE).mulRowVector(standardDeviation).addiRowVector(mean);
  }

  private void check(INDArray data) {
    if (data.rank() != 2 || data.size(1) != mean.length()) {
      throw new DimensionMismatchException((int) data.size(data.rank() - 1), (int) mean.length());
    }
  }

  /** Compares with ND4J's own. */
  public static void main(String[] args) {
    INDArray data = Nd4j.randn(DataType.DOUBLE, 50, 3).muliRowVector(Nd4j.createFromArray(1.0, 10, 100));
    NormalizerStandardize theirs = new NormalizerStandardize();
    DataSet copy = new DataSet(data.dup(), data.dup());
    theirs.fit(copy);
    System.out.println(theirs.getMean() + " " + theirs.getStd());
    Standardizer mine = fit(data);
    System.out.println(mine.mean() + " " + mine.standardDeviation());
    System.out.println(mine.inverse(mine.transform(data)).equalsWithEps(data, 1e-9));
  }
}

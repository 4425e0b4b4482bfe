package p02.problem34;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.ArrayHelper;
import p02.util.Log;
import p02.util.Preconditions;

/** Brings every column of a data set to mean 0 and standard deviation 1, and back. */
public final class Standardizer {
  private static final Log LOGGER = Log.of(Standardizer.class);

  private final double[] means;
  private final double[] deviations;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.means = ArrayHelper.flatten(mean);
    this.deviations = ArrayHelper.flatten(standardDeviation);
  }

  public static Standardizer fit(INDArray data) {
    final double[][] rows = ArrayHelper.rows(data);
    final int columns = Math.toIntExact(data.size(1));
    final double[] mean = new double[columns];
    final double[] deviation = new double[columns];
    for (int j = 0; j < columns; j++) {
      final DescriptiveStatistics statistics = new DescriptiveStatistics();
      for (double[] row : rows) {
        statistics.addValue(row[j]);
      }
      if (statistics.getMin() == statistics.getMax()) {
        final int column = j;
        LOGGER.fine(() -> "Column " + column + " is constant");
        mean[j] = statistics.getMin();
      } else {
        mean[j] = statistics.getMean();
        // getStandardDeviation() divides by n - 1, the population variance by n.
        deviation[j] = Math.sqrt(statistics.getPopulationVariance());
      }
    }
    return new Standardizer(Nd4j.createFromArray(mean), Nd4j.createFromArray(deviation));
  }

  public INDArray mean() {
    return Nd4j.createFromArray(means.clone());
  }

  public INDArray standardDeviation() {
    return Nd4j.createFromArray(deviations.clone());
  }

  private interface ColumnOperation {
    double apply(double value, double mean, double deviation);
  }

  private INDArray columnwise(INDArray data, ColumnOperation operation) {
    Preconditions.require(
        data.rank() == 2 && data.size(1) == means.length,
        () -> "Expected [n, " + means.length + "], but got " + Arrays.toString(data.shape()));
    final DoubleBinaryOperator safe = (s, fallback) -> s == 0.0 ? fallback : s;
    final double[][] rows = ArrayHelper.rows(data);
    for (double[] row : rows) {
      for (int j = 0; j < row.length; j++) {
        row[j] = operation.apply(row[j], means[j], safe.applyAsDouble(deviations[j], 1.0));
      }
    }
    return Nd4j.createFromArray(rows).castTo(data.isR() ? data.dataType() : DataType.DOUBLE);
  }

  public INDArray transform(INDArray data) {
    return columnwise(data, (x, mu, sigma) -> (x - mu) / sigma);
  }

  public INDArray inverse(INDArray standardized) {
    return columnwise(standardized, (z, mu, sigma) -> z * sigma + mu);
  }
}

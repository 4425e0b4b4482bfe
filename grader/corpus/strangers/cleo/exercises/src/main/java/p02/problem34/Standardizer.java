package p02.problem34;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.descriptive.MultivariateSummaryStatistics;
import org.apache.commons.math3.stat.descriptive.StorelessUnivariateStatistic;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.apache.commons.math3.stat.descriptive.rank.Max;
import org.apache.commons.math3.stat.descriptive.rank.Min;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.stats.Convert;

/** z-scores. */
public final class Standardizer {
  private final INDArray mean;
  private final INDArray standardDeviation;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.mean = mean;
    this.standardDeviation = standardDeviation;
  }

  public static Standardizer fit(INDArray data) {
    RealMatrix x = Convert.matrix(data);
    int d = x.getColumnDimension();
    MultivariateSummaryStatistics stats = new MultivariateSummaryStatistics(d, false);
    for (double[] row : x.getData()) {
      stats.addValue(row);
    }
    RealVector means = MatrixUtils.createRealVector(stats.getMean());
    RealVector sds = MatrixUtils.createRealVector(new double[d]);
    for (int j = 0; j < d; j++) {
      StorelessUnivariateStatistic sd = new StandardDeviation(false);
      sd.incrementAll(x.getColumn(j));
      boolean constant = new Max().evaluate(x.getColumn(j)) == new Min().evaluate(x.getColumn(j));
      sds.setEntry(j, constant ? 0 : sd.getResult());
    }
    return new Standardizer(Convert.array(means), Convert.array(sds));
  }

  public INDArray mean() {
    return mean;
  }

  public INDArray standardDeviation() {
    return standardDeviation;
  }

  /** Divisors: 1 for a constant column. */
  private RealVector scale() {
    return Convert.vector(standardDeviation).map(s -> s == 0 ? 1 : s);
  }

  public INDArray transform(INDArray data) {
    RealMatrix x = Convert.matrix(data);
    RealVector mu = Convert.vector(mean);
    for (int i = 0; i < x.getRowDimension(); i++) {
      x.setRowVector(i, x.getRowVector(i).subtract(mu).ebeDivide(scale()));
    }
    return Convert.array(x);
  }

  public INDArray inverse(INDArray standardized) {
    RealMatrix z = Convert.matrix(standardized);
    RealMatrix back = z.multiply(MatrixUtils.createRealDiagonalMatrix(scale().toArray()));
    for (int i = 0; i < z.getRowDimension(); i++) {
      back.setRowVector(i, back.getRowVector(i).add(Convert.vector(mean)));
    }
    return Convert.array(back);
  }
}

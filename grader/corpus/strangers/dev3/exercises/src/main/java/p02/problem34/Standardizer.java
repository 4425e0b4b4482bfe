package p02.problem34;

import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.common.Arrays2;
import p02.common.BadArgumentException;
import p02.common.Guard;
import p02.common.KahanSum;
import p02.common.Log;

/**
 * Brings every column of a data set to mean 0 and standard deviation 1, and back: {@code z = (x −
 * μ) / σ}. Learn μ and σ from the training data once and use them for all other data.
 *
 * <p>σ is the population standard deviation: the sum of squares is divided by n. A constant column
 * has σ = 0; it is only centred.
 */
public final class Standardizer {
  private final double[] mu;
  private final double[] sigma;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.mu = Arrays2.flat(Objects.requireNonNull(mean, "mean"));
    this.sigma =
        Guard.length(
            "standardDeviation",
            Arrays2.flat(Objects.requireNonNull(standardDeviation, "standardDeviation")),
            mu.length);
  }

  /**
   * Learns mean and standard deviation of each column.
   *
   * @param data {@code [n, d]}, a row for each example
   */
  public static Standardizer fit(INDArray data) {
    Guard.shape("data", data, -1, -1);
    final double[][] table = Arrays2.table(data);
    if (table.length == 0) {
      throw new BadArgumentException("data", "nothing", "at least one example");
    }
    double[] mean = new double[table[0].length];
    double[] deviation = new double[table[0].length];
    int j = 0;
    for (double[] column : Arrays2.columns(table)) {
      boolean constant = true;
      KahanSum sum = new KahanSum();
      for (double x : column) {
        constant &= x == column[0];
        sum.add(x);
      }
      mean[j] = constant ? column[0] : sum.get() / column.length;
      KahanSum squares = new KahanSum();
      for (double x : column) {
        squares.add((x - mean[j]) * (x - mean[j]));
      }
      deviation[j] = constant ? 0 : StrictMath.sqrt(squares.get() / column.length);
      if (constant) {
        Log.debug("column %d is constant: %s", j, mean[j]);
      }
      j++;
    }
    return new Standardizer(Nd4j.create(mean), Nd4j.create(deviation));
  }

  /** The mean of each column, {@code [d]}. */
  public INDArray mean() {
    return Nd4j.create(mu.clone());
  }

  /** The population standard deviation of each column, {@code [d]}. */
  public INDArray standardDeviation() {
    return Nd4j.create(sigma.clone());
  }

  /**
   * Standardizes.
   *
   * @param data {@code [n, d]}
   * @return {@code (x − μ) / σ} for each column; 0 where the learned column was constant and x = μ
   */
  public INDArray transform(INDArray data) {
    return each(
        data,
        new Rule() {
          @Override
          public double apply(double x, double mean, double deviation) {
            return (x - mean) / (deviation == 0 ? 1 : deviation);
          }
        });
  }

  /**
   * Undoes {@link #transform}.
   *
   * @param standardized {@code [n, d]}
   * @return {@code z σ + μ} for each column
   */
  public INDArray inverse(INDArray standardized) {
    return each(
        standardized,
        new Rule() {
          @Override
          public double apply(double z, double mean, double deviation) {
            return z * deviation + mean;
          }
        });
  }

  private interface Rule {
    double apply(double value, double mean, double deviation);
  }

  private INDArray each(INDArray data, Rule rule) {
    Guard.shape("data", data, -1, mu.length);
    double[][] table = Arrays2.table(data);
    INDArray result = Nd4j.create(Arrays2.type(data), data.shape());
    for (int i = 0; i < table.length; ++i) {
      for (int j = 0; j < mu.length; ++j) {
        result.putScalar(i, j, rule.apply(table[i][j], mu[j], sigma[j]));
      }
    }
    return result;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Standardizer
        && java.util.Arrays.equals(mu, ((Standardizer) other).mu)
        && java.util.Arrays.equals(sigma, ((Standardizer) other).sigma);
  }

  @Override
  public int hashCode() {
    int hash = 17;
    for (int i = 0; i < mu.length; i++) {
      long bits = Double.doubleToLongBits(mu[i]) ^ Double.doubleToLongBits(sigma[i]);
      hash = 31 * hash + (int) (bits ^ (bits >>> 32));
    }
    return hash;
  }
}

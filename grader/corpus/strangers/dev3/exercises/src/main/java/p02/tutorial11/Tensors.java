package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.common.Arrays2;
import p02.common.Guard;
import p02.common.Log;

/**
 * Three things that every network is made of: a matrix product, a mean over the examples, and
 * arithmetic between arrays of different shape.
 *
 * <p>A batch is {@code [n, d]}: a row for each example, a column for each feature. No method
 * changes its arguments.
 */
public final class Tensors {
  private Tensors() {}

  /**
   * The matrix product, {@code cᵢⱼ = Σₖ aᵢₖ bₖⱼ}.
   *
   * @param a {@code [n, k]}
   * @param b {@code [k, m]}
   * @return {@code [n, m]}
   */
  public static INDArray product(INDArray a, INDArray b) {
    Guard.shape("a", a, -1, -1);
    Guard.shape("b", b, a.size(1), -1);
    try (Log.Stopwatch ignored = new Log.Stopwatch("product")) {
      return a.mmul(b);
    }
  }

  /**
   * The mean of each column: the average example.
   *
   * @param x {@code [n, d]}
   * @return {@code [d]}
   */
  public static INDArray columnMeans(INDArray x) {
    double[][] rows = Arrays2.table(x);
    double[] sums = new double[(int) x.size(1)];
    for (double[] row : rows) {
      for (int j = 0; j < sums.length; j++) {
        sums[j] += row[j];
      }
    }
    for (int j = 0; j < sums.length; j++) {
      sums[j] /= rows.length;
    }
    return Nd4j.create(sums);
  }

  /**
   * The squared Euclidean distance between each row of a and each row of b, {@code Dᵢⱼ = Σₖ (aᵢₖ −
   * bⱼₖ)²}.
   *
   * @param a {@code [n, d]}
   * @param b {@code [m, d]}
   * @return {@code [n, m]}
   */
  public static INDArray squaredDistances(INDArray a, INDArray b) {
    Guard.shape("a", a, -1, -1);
    Guard.shape("b", b, -1, a.size(1));
    final double[][] p = Arrays2.table(a);
    final double[][] q = Arrays2.table(b);
    final double[][] distances = new double[p.length][q.length];
    for (int i = 0; i < p.length; i++) {
      for (int j = 0; j < q.length; j++) {
        double sum = 0;
        for (int k = 0; k < p[i].length; k++) {
          final double difference = p[i][k] - q[j][k];
          sum += difference * difference;
        }
        distances[i][j] = sum;
      }
    }
    return Nd4j.create(distances);
  }
}

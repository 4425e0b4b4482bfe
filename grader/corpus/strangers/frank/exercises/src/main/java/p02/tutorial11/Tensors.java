package p02.tutorial11;

import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.ArrayHelper;
import p02.util.Preconditions;
import p02.util.Profiler;

/**
 * Three things that every network is made of: a matrix product, a mean over the examples, and
 * arithmetic between arrays of different shape.
 *
 * <p>All methods are pure functions: they never modify their arguments.
 */
public final class Tensors {
  private Tensors() {}

  /** A function of two vectors, such as a metric. */
  @FunctionalInterface
  interface VectorMetric {
    double between(double[] left, double[] right);
  }

  /** The matrix product, {@code cᵢⱼ = Σₖ aᵢₖ bₖⱼ}. */
  public static INDArray product(INDArray a, INDArray b) {
    Preconditions.require(
        a.columns() == b.rows(),
        () -> "Inner dimensions differ: " + a.columns() + " and " + b.rows());
    return Profiler.time("Tensors.product", () -> a.mmul(b));
  }

  /** The mean of each column: the average example. */
  public static INDArray columnMeans(INDArray x) {
    return Profiler.time(
        "Tensors.columnMeans",
        () -> {
          final double[][] rows = ArrayHelper.rows(x);
          final int columns = rows[0].length;
          final double[] means =
              ArrayHelper.generate(
                  columns,
                  j -> IntStream.range(0, rows.length).mapToDouble(i -> rows[i][j]).average().orElse(Double.NaN));
          return Nd4j.createFromArray(means).castTo(x.isR() ? x.dataType() : org.nd4j.linalg.api.buffer.DataType.DOUBLE);
        });
  }

  /** The squared Euclidean distance between each row of a and each row of b. */
  public static INDArray squaredDistances(INDArray a, INDArray b) {
    return pairwise(
        a,
        b,
        (left, right) ->
            IntStream.range(0, left.length)
                .mapToDouble(k -> left[k] - right[k])
                .map(d -> d * d)
                .sum());
  }

  /** Evaluates a metric for all pairs of rows. */
  private static INDArray pairwise(INDArray a, INDArray b, VectorMetric metric) {
    final double[][] left = ArrayHelper.rows(a);
    final double[][] right = ArrayHelper.rows(b);
    final double[][] result = new double[left.length][right.length];
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < right.length; j++) {
        result[i][j] = metric.between(left[i], right[j]);
      }
    }
    return Nd4j.createFromArray(result);
  }

  /** Demonstrates the three operations. */
  public static void main(String[] args) {
    INDArray a = Nd4j.createFromArray(new double[][] {{1, 2}, {3, 4}, {5, 6}});
    System.out.println("a aᵀ = " + product(a, a.transpose()));
    System.out.println("means = " + columnMeans(a));
    System.out.println("distances = " + squaredDistances(a, a));
    System.out.println(Profiler.report());
  }
}

package p02.tutorial11;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Nd;
import p02.util.Require;

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
    Require.rank(2, a, "a");
    Require.shape(b, "b", a.size(1), Require.rank(2, b, "b").size(1));
    return a.mmul(b);
  }

  /**
   * The mean of each column: the average example.
   *
   * @param x {@code [n, d]}
   * @return {@code [d]}
   */
  public static INDArray columnMeans(INDArray x) {
    return Require.rank(2, x, "x").mean(0);
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
    Require.shape(b, "b", Require.rank(2, b, "b").size(0), Require.rank(2, a, "a").size(1));
    var others = Nd.rows(b);
    var table =
        Arrays.stream(Nd.rows(a))
            .map(p -> Arrays.stream(others).mapToDouble(q -> squaredDistance(p, q)).toArray())
            .toArray(double[][]::new);
    return Nd4j.createFromArray(table).castTo(Nd.realType(a));
  }

  private static double squaredDistance(double[] p, double[] q) {
    return IntStream.range(0, p.length).mapToDouble(k -> p[k] - q[k]).map(d -> d * d).sum();
  }
}

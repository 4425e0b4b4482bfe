package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

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
    return Nd4j.gemm(a, b, false, false);
  }

  /**
   * The mean of each column: the average example.
   *
   * @param x {@code [n, d]}
   * @return {@code [d]}
   */
  public static INDArray columnMeans(INDArray x) {
    return Nd4j.mean(x, 0);
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
    // |a|² + |b|² - 2 a·b loses digits for near points; the difference does not.
    INDArray rows = Nd4j.expandDims(a, 1);
    INDArray columns = Nd4j.expandDims(b, 0);
    return Nd4j.math().squaredDifference(rows, columns).sum(2);
  }

  public static void main(String[] args) {
    INDArray a = Nd4j.rand(4, 3);
    INDArray b = Nd4j.rand(5, 3);
    INDArray theirs = Transforms.allEuclideanDistances(a, b, 1);
    System.out.println(squaredDistances(a, b).sub(theirs.mul(theirs)).amaxNumber());
  }
}

package p02.tutorial11;

import java.util.stream.LongStream;

import org.nd4j.linalg.api.ndarray.INDArray;

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
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The matrix product of a and b, whatever their sizes.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param a {@code [n, k]}
   * @param b {@code [k, m]}
   * @return {@code [n, m]}
   */
  public static INDArray product(INDArray a, INDArray b) {
    return a.mmul(b);
  }

  /**
   * The mean of each column: the average example.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The mean of each column, of shape [d], for as many, more and fewer rows
   *       than columns.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param x {@code [n, d]}
   * @return {@code [d]}
   */
  public static INDArray columnMeans(INDArray x) {
    return x.mean(0);
  }

  /**
   * The squared Euclidean distance between each row of a and each row of b, {@code Dᵢⱼ = Σₖ (aᵢₖ −
   * bⱼₖ)²}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: Entry i, j is the squared distance of row i of a and row j of b.
   *   <li><b>same-points</b>: The distances of points from one another: 0 on the diagonal.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param a {@code [n, d]}
   * @param b {@code [m, d]}
   * @return {@code [n, m]}
   */
  public static INDArray squaredDistances(INDArray a, INDArray b) {
    record Sizes(long n, long m, long d) {
      static Sizes of(INDArray a, INDArray b) {
        if (a.size(1) != b.size(1)) {
          throw new IllegalArgumentException(
              "points of %d and %d coordinates".formatted(a.size(1), b.size(1)));
        }
        return new Sizes(a.size(0), b.size(0), a.size(1));
      }
    }
    var sizes = Sizes.of(a, b);
    var left = a.reshape(LongStream.of(sizes.n(), 1, sizes.d()).toArray());
    var right = b.reshape(LongStream.of(1, sizes.m(), sizes.d()).toArray());
    var difference = left.sub(right);
    return difference.mul(difference).sum(2);
  }
}

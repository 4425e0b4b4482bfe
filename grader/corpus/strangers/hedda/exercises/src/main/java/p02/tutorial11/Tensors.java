package p02.tutorial11;

import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.factory.Nd4j;
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
    return new Outer<>(a, b.transpose(), (row, column) -> row.mul(column).sumNumber().doubleValue()).fill();
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
    INDArray sum = Nd4j.zeros(x.dataType(), x.size(1));
    for (long i = 0; i < x.size(0); i++) {
      INDArrayIndex[] row = {NDArrayIndex.point(i), NDArrayIndex.all()};
      sum.addi(x.get(row));
    }
    return sum.divi(x.size(0));
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
    return new Outer<>(a, b, (p, q) -> p.squaredDistance(q)).fill();
  }

  /** Something for every pair of rows. */
  private static final class Outer<F extends java.util.function.ToDoubleBiFunction<INDArray, INDArray>> {
    private final INDArray left;
    private final INDArray right;
    private final F function;

    Outer(INDArray left, INDArray right, F function) {
      this.left = left;
      this.right = right;
      this.function = function;
    }

    INDArray fill() {
      INDArray result = Nd4j.zeros(left.dataType(), left.size(0), right.size(0));
      for (long i = 0; i < left.size(0); i++) {
        for (long j = 0; j < right.size(0); j++) {
          result.putScalar(i, j, function.applyAsDouble(left.getRow(i), right.getRow(j)));
        }
      }
      return result;
    }
  }
}

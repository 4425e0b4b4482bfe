package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Check;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.factory.ops.NDBase;
import org.nd4j.linalg.indexing.NDArrayIndex;

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
    Check.checkArgument(
        a.columns() == b.rows(), "cannot multiply %ndShape and %ndShape", a, b);
    // contract a's axis 1 with b's axis 0, einsum "nk,km->nm"
    return Nd4j.tensorMmul(a, b, new int[][] {{1}, {0}});
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
    return new NDBase().mean(x, 0);
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
    INDArray left = Nd4j.expandDims(a, 1); // [n, 1, d]
    INDArray right = Nd4j.expandDims(b, 0); // [1, m, d]
    return Nd4j.math().squaredDifference(left, right).sum(2);
  }

  /** Compares the three with slower ways. */
  public static void main(String[] args) {
    INDArray a = Nd4j.linspace(DataType.DOUBLE, 1, 6, 6).reshape(3, 2);
    INDArray b = Nd4j.eye(2).castTo(DataType.DOUBLE);
    System.out.println(product(a, b));
    System.out.println(Nd4j.diag(Nd4j.createFromArray(1.0, 2.0)));
    System.out.println(columnMeans(a));
    System.out.println(squaredDistances(a, a));
    for (int i = 0; i < a.tensorsAlongDimension(1); i++) {
      System.out.println(a.tensorAlongDimension(i, 1).squaredDistance(a.slice(0)));
    }
    System.out.println(a.get(NDArrayIndex.point(1), NDArrayIndex.all()));
  }
}

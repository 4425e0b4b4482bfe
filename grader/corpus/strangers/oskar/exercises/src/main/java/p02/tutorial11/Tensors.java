package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import de.oskar.guard.Check;
import de.oskar.math.DenseMatrix;
import de.oskar.math.NeumaierSum;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.MathArrays;
import org.nd4j.linalg.factory.Nd4j;

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
    Check.shape("a", a, Check.ANY, Check.ANY);
    Check.shape("b", b, a.size(1), Check.ANY);
    RealMatrix left = MatrixUtils.createRealMatrix(a.toDoubleMatrix());
    RealMatrix right = MatrixUtils.createRealMatrix(b.toDoubleMatrix());
    return Nd4j.createFromArray(left.multiply(right).getData());
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
    DenseMatrix table = DenseMatrix.copyOf(Check.notEmpty("x", x));
    double[] means = new double[table.columns()];
    for (int j = 0; j < means.length; j++) {
      means[j] = NeumaierSum.of(table.column(j)) / table.rows();
    }
    return Nd4j.createFromArray(means);
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
    DenseMatrix left = DenseMatrix.copyOf(a);
    DenseMatrix right = DenseMatrix.copyOf(Check.shape("b", b, Check.ANY, a.size(1)));
    DenseMatrix.Builder distances = DenseMatrix.builder(left.rows(), right.rows());
    for (int i = 0; i < left.rows(); i++) {
      for (int j = 0; j < right.rows(); j++) {
        double[] difference = MathArrays.ebeSubtract(left.row(i), right.row(j));
        distances.set(i, j, NeumaierSum.of(MathArrays.ebeMultiply(difference, difference)));
      }
    }
    return distances.build().toNd4j();
  }
}

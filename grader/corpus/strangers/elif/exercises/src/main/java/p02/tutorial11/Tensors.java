package p02.tutorial11;

import org.apache.commons.math3.linear.BlockRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.MathArrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Checks;
import p02.util.CompensatedSum;

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
    Checks.shape(a, "a", Checks.ANY, Checks.ANY);
    Checks.shape(b, "b", a.size(1), Checks.ANY);
    RealMatrix left = new BlockRealMatrix(a.castTo(DataType.DOUBLE).toDoubleMatrix());
    RealMatrix right = new BlockRealMatrix(b.castTo(DataType.DOUBLE).toDoubleMatrix());
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
    Checks.shape(x, "x", Checks.ANY, Checks.ANY);
    int rows = Checks.positive(Math.toIntExact(x.size(0)), "number of rows of x");
    double[] means = new double[Math.toIntExact(x.size(1))];
    for (int j = 0; j < means.length; j++) {
      CompensatedSum sum = new CompensatedSum();
      for (int i = 0; i < rows; i++) {
        sum.add(x.getDouble(i, j));
      }
      means[j] = sum.value() / rows;
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
    Checks.shape(a, "a", Checks.ANY, Checks.ANY);
    Checks.shape(b, "b", Checks.ANY, a.size(1));
    double[][] left = a.castTo(DataType.DOUBLE).toDoubleMatrix();
    double[][] right = b.castTo(DataType.DOUBLE).toDoubleMatrix();
    double[][] distances = new double[left.length][right.length];
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < right.length; j++) {
        double[] difference = MathArrays.ebeSubtract(left[i], right[j]);
        distances[i][j] = MathArrays.linearCombination(difference, difference);
        assert distances[i][j] >= 0 : "a distance is never negative";
      }
    }
    return Nd4j.createFromArray(distances);
  }
}

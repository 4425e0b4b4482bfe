package p02.tutorial11;

import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.api.buffer.DataType;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
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
    RealMatrix links = new Array2DRowRealMatrix(a.toDoubleMatrix());
    RealMatrix rechts = new Array2DRowRealMatrix(b.toDoubleMatrix(), false);
    return Nd4j.createFromArray(links.multiply(rechts).getData());
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
    RealMatrix matrix = new Array2DRowRealMatrix(x.toDoubleMatrix());
    double[] mittelwerte = new double[matrix.getColumnDimension()];
    for (int spalte = 0; spalte < mittelwerte.length; spalte++) {
      for (double zahl : matrix.getColumn(spalte)) {
        mittelwerte[spalte] += zahl / matrix.getRowDimension();
      }
    }
    return Nd4j.createFromArray(mittelwerte);
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
    INDArray abstände = Nd4j.zeros(DataType.DOUBLE, a.size(0), b.size(0));
    for (int i = 0; i < a.rows(); i++) {
      ArrayRealVector punkt = new ArrayRealVector(a.getRow(i).toDoubleVector());
      for (int j = 0; j < b.rows(); j++) {
        double abstand = punkt.getDistance(new ArrayRealVector(b.getRow(j).toDoubleVector()));
        abstände.putScalar(i, j, abstand * abstand);
      }
    }
    return abstände;
  }
}

package p02.tutorial11;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.BlockRealMatrix;
import org.apache.commons.math3.linear.DefaultRealMatrixChangingVisitor;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealMatrixFormat;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.descriptive.MultivariateSummaryStatistics;
import org.apache.commons.math3.util.FastMath;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.analysis.Border;

/** A matrix product, a mean over the examples, and distances between the rows of two matrices. */
public final class Tensors {
  private Tensors() {}

  /** The matrix product, {@code cᵢⱼ = Σₖ aᵢₖ bₖⱼ}. */
  public static INDArray product(INDArray a, INDArray b) {
    return Border.array(
        new BlockRealMatrix(Border.matrix(a).getData()).multiply(Border.matrix(b)),
        Border.floating(a));
  }

  /** The mean of each column, {@code [n, d]} to {@code [d]}. */
  public static INDArray columnMeans(INDArray x) {
    RealMatrix m = Border.matrix(x);
    MultivariateSummaryStatistics statistics =
        new MultivariateSummaryStatistics(m.getColumnDimension(), false);
    for (double[] row : m.getData()) {
      statistics.addValue(row);
    }
    return Border.array(new ArrayRealVector(statistics.getMean()), Border.floating(x));
  }

  /** {@code Dᵢⱼ = Σₖ (aᵢₖ − bⱼₖ)²}. */
  public static INDArray squaredDistances(INDArray a, INDArray b) {
    RealMatrix ma = Border.matrix(a);
    RealMatrix mb = Border.matrix(b);
    RealMatrix d = new Array2DRowRealMatrix(ma.getRowDimension(), mb.getRowDimension());
    d.walkInRowOrder(
        new DefaultRealMatrixChangingVisitor() {
          private RealVector row;

          @Override
          public double visit(int i, int j, double old) {
            if (j == 0) {
              row = ma.getRowVector(i);
            }
            RealVector difference = row.subtract(mb.getRowVector(j));
            return difference.dotProduct(difference);
          }
        });
    return Border.array(d, Border.floating(a));
  }

  /** Tries it out. */
  public static void main(String[] args) {
    INDArray a = Nd4j.createFromArray(new double[][] {{1, 2}, {3, 4}});
    RealMatrixFormat octave = new RealMatrixFormat("[", "]", "", "", "; ", ", ");
    System.out.println(octave.format(Border.matrix(squaredDistances(a, a))));
    System.out.println(FastMath.sqrt(squaredDistances(a, a).getDouble(0, 1)));
  }
}

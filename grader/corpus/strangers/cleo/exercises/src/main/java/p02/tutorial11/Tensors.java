package p02.tutorial11;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.DefaultRealMatrixChangingVisitor;
import org.apache.commons.math3.ml.distance.DistanceMeasure;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.MathArrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.stats.Convert;

/** Matrix algebra with Commons Math. */
public final class Tensors {
  private static final DistanceMeasure EUCLID = new EuclideanDistance();

  private Tensors() {}

  public static INDArray product(INDArray a, INDArray b) {
    RealMatrix left = Convert.matrix(a);
    RealMatrix right = Convert.matrix(b);
    MatrixUtils.checkMultiplicationCompatible(left, right);
    return Convert.array(left.multiply(right));
  }

  public static INDArray columnMeans(INDArray x) {
    RealMatrix m = Convert.matrix(x);
    Mean mean = new Mean();
    double[] means = new double[m.getColumnDimension()];
    for (int j = 0; j < means.length; j++) {
      mean.clear();
      mean.incrementAll(m.getColumn(j));
      means[j] = mean.getResult();
    }
    return Nd4j.create(means);
  }

  public static INDArray squaredDistances(INDArray a, INDArray b) {
    final RealMatrix left = Convert.matrix(a);
    final RealMatrix right = Convert.matrix(b);
    RealMatrix d = MatrixUtils.createRealMatrix(left.getRowDimension(), right.getRowDimension());
    d.walkInOptimizedOrder(new DefaultRealMatrixChangingVisitor() {
      @Override
      public double visit(int row, int column, double value) {
        return FastMath.pow(EUCLID.compute(left.getRow(row), right.getRow(column)), 2);
      }
    });
    return Convert.array(d);
  }

  public static void main(String[] args) {
    System.out.println(MathArrays.distance(new double[] {1, 2}, new double[] {3, 4}));
  }
}

package p02.stats;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.exception.DimensionMismatchException;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Between ND4J and Commons Math. */
public final class Convert {
  private Convert() {}

  public static RealMatrix matrix(INDArray a) {
    if (a.rank() != 2) {
      throw new DimensionMismatchException(a.rank(), 2);
    }
    RealMatrix m = MatrixUtils.createRealMatrix((int) a.size(0), (int) a.size(1));
    for (int i = 0; i < m.getRowDimension(); i++) {
      for (int j = 0; j < m.getColumnDimension(); j++) {
        m.setEntry(i, j, a.getDouble(i, j));
      }
    }
    return m;
  }

  public static RealVector vector(INDArray a) {
    RealVector v = new ArrayRealVector((int) a.length());
    for (int i = 0; i < v.getDimension(); i++) {
      v.setEntry(i, a.getDouble(i));
    }
    return v;
  }

  public static INDArray array(RealMatrix m) {
    double[][] data = m instanceof Array2DRowRealMatrix
        ? ((Array2DRowRealMatrix) m).getDataRef()
        : m.getData();
    return Nd4j.create(data);
  }

  public static INDArray array(RealVector v) {
    return Nd4j.create(v.toArray());
  }

  /** Applies a function of one variable to every entry of an array of any rank. */
  public static INDArray map(INDArray z, UnivariateFunction f) {
    INDArray flat = z.reshape(z.length());
    return array(vector(flat).map(f)).reshape(z.shape()).castTo(z.dataType());
  }
}

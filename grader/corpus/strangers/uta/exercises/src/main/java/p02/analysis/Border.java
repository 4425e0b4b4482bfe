package p02.analysis;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.exception.DimensionMismatchException;
import org.apache.commons.math3.exception.util.LocalizedFormats;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DefaultRealMatrixChangingVisitor;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The border between ND4J, where the course lives, and Commons Math, where I live. */
public final class Border {
  private Border() {}

  /** [n, d] → matrix in R^{n×d}. */
  public static RealMatrix matrix(INDArray array) {
    if (array.rank() != 2) {
      throw new DimensionMismatchException(array.rank(), 2);
    }
    RealMatrix m = new Array2DRowRealMatrix(array.rows(), array.columns());
    m.walkInOptimizedOrder(
        new DefaultRealMatrixChangingVisitor() {
          @Override
          public double visit(int row, int column, double value) {
            return array.getDouble(row, column);
          }
        });
    return m;
  }

  /** Any shape, flattened row by row → vector. */
  public static RealVector vector(INDArray array) {
    return new ArrayRealVector(
        array.castTo(DataType.DOUBLE).dup('c').reshape(array.length()).toDoubleVector(), false);
  }

  /** A vector back into the shape and type of the model array. */
  public static INDArray like(INDArray model, RealVector v) {
    if (v.getDimension() != model.length()) {
      throw new DimensionMismatchException(v.getDimension(), (int) model.length());
    }
    return Nd4j.createFromArray(v.toArray()).reshape('c', model.shape()).castTo(floating(model));
  }

  /** A vector as an array of shape [d]. */
  public static INDArray array(RealVector v, DataType type) {
    return Nd4j.createFromArray(v.toArray()).castTo(type);
  }

  /** A matrix as an array of shape [n, d]. */
  public static INDArray array(RealMatrix m, DataType type) {
    return Nd4j.createFromArray(m.getData()).castTo(type);
  }

  /** The floating point type to answer in. */
  public static DataType floating(INDArray model) {
    return model.dataType().isFPType() ? model.dataType() : DataType.DOUBLE;
  }

  /** f, entry by entry; z stays as it is. */
  public static INDArray map(INDArray z, UnivariateFunction f) {
    return like(z, vector(z).map(f));
  }

  /** Complains where two arrays are not of one shape. */
  public static void sameShape(INDArray a, INDArray b) {
    if (a.rank() != b.rank()) {
      throw new DimensionMismatchException(a.rank(), b.rank());
    }
    for (int i = 0; i < a.rank(); i++) {
      if (a.size(i) != b.size(i)) {
        throw new MathIllegalArgumentException(
            LocalizedFormats.DIMENSIONS_MISMATCH_2x2,
            a.size(0), a.size(a.rank() - 1), b.size(0), b.size(b.rank() - 1));
      }
    }
  }
}

package p02.maths;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.exception.DimensionMismatchException;
import org.apache.commons.math3.exception.NullArgumentException;
import org.apache.commons.math3.exception.util.LocalizedFormats;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.MathUtils;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The customs office between ND4J (outside) and Commons Math (inside). */
public final class Border {
  private Border() {}

  /** All entries in row-major order, always a copy. */
  public static double[] entries(INDArray array) {
    MathUtils.checkNotNull(array, LocalizedFormats.NULL_NOT_ALLOWED, "array");
    return array.isEmpty() ? new double[0] : array.castTo(DataType.DOUBLE).dup('c').data().asDouble();
  }

  public static RealVector vector(INDArray array) {
    return new ArrayRealVector(entries(array), false);
  }

  /** A matrix of rank 2; everything else is turned back at the border. */
  public static RealMatrix matrix(INDArray array) throws NullArgumentException {
    MathUtils.checkNotNull(array);
    if (array.rank() != 2) {
      throw new DimensionMismatchException(array.rank(), 2);
    }
    int rows = (int) array.size(0);
    int columns = (int) array.size(1);
    double[] flat = entries(array);
    RealMatrix result = new Array2DRowRealMatrix(rows, columns);
    for (int i = 0; i < rows; i++) {
      double[] row = new double[columns];
      System.arraycopy(flat, i * columns, row, 0, columns);
      result.setRow(i, row);
    }
    return result;
  }

  /** Same shape and type as the model (DOUBLE where the model holds whole numbers). */
  public static INDArray like(INDArray model, double[] entries) {
    DataType type = model.dataType().isFPType() ? model.dataType() : DataType.DOUBLE;
    if (model.isEmpty()) {
      return model.dup();
    }
    if (model.rank() == 0) {
      return Nd4j.scalar(type, entries[0]);
    }
    return Nd4j.createFromArray(entries).reshape('c', model.shape()).castTo(type);
  }

  public static INDArray array(RealVector v) {
    return Nd4j.createFromArray(v.toArray());
  }

  public static INDArray array(RealMatrix m) {
    return Nd4j.createFromArray(m.getData());
  }

  /** f, applied to every entry. */
  public static INDArray map(UnivariateFunction f, INDArray array) {
    double[] values = entries(array);
    for (int i = 0; i < values.length; i++) {
      values[i] = f.value(values[i]);
    }
    return like(array, values);
  }
}

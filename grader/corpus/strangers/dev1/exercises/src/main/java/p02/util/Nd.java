package p02.util;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A bridge between streams and ND4J. */
public final class Nd {
  private Nd() {}

  /** All entries, row by row. */
  public static double[] values(INDArray array) {
    return array.isEmpty() ? new double[0] : array.castTo(DataType.DOUBLE).dup('c').data().asDouble();
  }

  /** The rows of a matrix. */
  public static double[][] rows(INDArray matrix) {
    return Require.rank(2, matrix, "matrix").castTo(DataType.DOUBLE).toDoubleMatrix();
  }

  /** The type to calculate in: that of the array if it is a floating point type, else DOUBLE. */
  public static DataType realType(INDArray array) {
    return switch (array.dataType()) {
      case FLOAT, HALF, BFLOAT16 -> array.dataType();
      default -> DataType.DOUBLE;
    };
  }

  /** A new array of the same shape with the function applied to each entry. */
  public static INDArray map(INDArray array, DoubleUnaryOperator function) {
    if (array.isEmpty()) {
      return array.dup();
    }
    var mapped = Arrays.stream(values(array)).map(function).toArray();
    return Nd4j.createFromArray(mapped).reshape(array.shape()).castTo(realType(array));
  }

  /** A matrix filled row by row. */
  public static INDArray generate(int rows, int columns, DoubleSupplier source) {
    Require.atLeast(1, rows, "rows");
    Require.atLeast(1, columns, "columns");
    var entries = DoubleStream.generate(source).limit(Math.multiplyExact(rows, columns)).toArray();
    return Nd4j.createFromArray(entries).reshape(rows, columns);
  }

  /** A vector. */
  public static INDArray vector(double... values) {
    return Nd4j.createFromArray(values);
  }
}

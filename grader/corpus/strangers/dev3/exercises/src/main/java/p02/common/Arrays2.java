package p02.common;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** From and to plain arrays. */
public final class Arrays2 {
  /** A function of a number. */
  public interface Fn {
    double of(double z);
  }

  private Arrays2() {}

  /** All entries, row by row, copied. */
  public static double[] flat(INDArray array) {
    Objects.requireNonNull(array, "array");
    if (array.isEmpty()) {
      return new double[0];
    }
    double[] source = array.castTo(DataType.DOUBLE).dup('c').data().asDouble();
    double[] result = new double[(int) array.length()];
    System.arraycopy(source, 0, result, 0, result.length);
    return result;
  }

  /** A matrix as rows. */
  public static double[][] table(INDArray matrix) {
    Guard.shape("matrix", matrix, -1, -1);
    double[] all = flat(matrix);
    int n = (int) matrix.size(0);
    int d = (int) matrix.size(1);
    double[][] rows = new double[n][d];
    for (int i = 0; i < n; ++i) {
      System.arraycopy(all, i * d, rows[i], 0, d);
    }
    return rows;
  }

  /** FLOAT stays FLOAT, all else becomes DOUBLE. */
  public static DataType type(INDArray array) {
    return array.dataType() == DataType.FLOAT ? DataType.FLOAT : DataType.DOUBLE;
  }

  /** Applies a function to a copy. */
  public static INDArray map(INDArray array, Fn function) {
    double[] values = flat(array);
    if (values.length == 0) {
      return array.dup();
    }
    for (int i = 0, n = values.length; i != n; i++) {
      values[i] = function.of(values[i]);
    }
    INDArray result = Nd4j.create(values).reshape(array.shape());
    return type(array) == DataType.DOUBLE ? result : result.castTo(DataType.FLOAT);
  }

  /** The columns of a table, one after the other. */
  public static Iterable<double[]> columns(final double[][] table) {
    return new Iterable<double[]>() {
      @Override
      public Iterator<double[]> iterator() {
        return new Iterator<double[]>() {
          private int next = 0;

          @Override
          public boolean hasNext() {
            return table.length > 0 && next < table[0].length;
          }

          @Override
          public double[] next() {
            if (!hasNext()) {
              throw new NoSuchElementException("column " + next);
            }
            double[] column = new double[table.length];
            for (int i = 0; i < column.length; i++) {
              column[i] = table[i][next];
            }
            next++;
            return column;
          }
        };
      }
    };
  }
}

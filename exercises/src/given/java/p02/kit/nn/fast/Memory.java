package p02.kit.nn.fast;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The memory of arrays whose numbers lie row by row without gaps. ND4J's own operations cost some
 * microseconds each and wake up threads; what is small or simple is done on the memory itself.
 */
public final class Memory {
  private Memory() {}

  /** Whether the numbers of an array lie row by row without gaps. */
  static boolean isDense(INDArray array) {
    long step = 1;
    for (int i = array.rank() - 1; i >= 0; i--) {
      if (array.size(i) != 1 && array.stride(i) != step) {
        return false;
      }
      step *= array.size(i);
    }
    return true;
  }

  /** The array itself, or a copy whose numbers lie row by row without gaps. */
  public static INDArray dense(INDArray array) {
    return isDense(array) ? array : array.dup('c');
  }

  /** Whether all arrays are dense and of this type. */
  public static boolean areDense(DataType type, INDArray... arrays) {
    for (INDArray array : arrays) {
      if (array.dataType() != type || !isDense(array)) {
        return false;
      }
    }
    return true;
  }

  /** Refuses what native code would read or write beyond its end. */
  static void requireDense(INDArray array, DataType type, long... shape) {
    boolean number = type == DataType.FLOAT || type == DataType.DOUBLE;
    if (!number || !areDense(type, array) || !Arrays.equals(array.shape(), shape)) {
      throw new IllegalArgumentException(
          "an array is %s of shape %s and strides %s, it must be dense %s of shape %s"
              .formatted(
                  array.dataType(),
                  Arrays.toString(array.shape()),
                  Arrays.toString(array.stride()),
                  type,
                  Arrays.toString(shape)));
    }
  }

  /** The first number of a FLOAT array. */
  static FloatPointer floatPointer(INDArray array) {
    return new FloatPointer(array.data().addressPointer());
  }

  /** The first number of a DOUBLE array. */
  static DoublePointer doublePointer(INDArray array) {
    return new DoublePointer(array.data().addressPointer());
  }

  /** The numbers of a dense FLOAT array. */
  static FloatBuffer floats(INDArray array) {
    return floatPointer(array).capacity(array.length()).asBuffer();
  }

  /** The bits of a dense FLOAT array. */
  static IntBuffer bits(INDArray array) {
    return new IntPointer(array.data().addressPointer()).capacity(array.length()).asBuffer();
  }

  /** Copies rows of a dense matrix, one below the other, to a dense matrix of this many rows. */
  public static void copyRows(INDArray from, int[] rows, INDArray to) {
    requireDense(from, to.dataType(), from.size(0), to.size(1));
    requireDense(to, to.dataType(), rows.length, to.size(1));
    long bytes = to.size(1) * to.dataType().width();
    BytePointer source = new BytePointer(from.data().addressPointer());
    BytePointer target = new BytePointer(to.data().addressPointer());
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] < 0 || rows[i] >= from.size(0)) {
        throw new IllegalArgumentException(
            "a mini-batch holds row %d, there are rows 0 … %d"
                .formatted(rows[i], from.size(0) - 1));
      }
      Pointer.memcpy(target.position(i * bytes), source.position(rows[i] * bytes), bytes);
    }
  }

  /** Copies a dense vector to every row of a dense matrix: each copy doubles what is there. */
  public static void fillRows(INDArray row, INDArray matrix) {
    long rows = matrix.size(0);
    requireDense(matrix, row.dataType(), rows, row.length());
    long bytes = row.length() * row.dataType().width();
    Pointer source = row.data().addressPointer();
    Pointer start = matrix.data().addressPointer();
    BytePointer target = new BytePointer(start);
    Pointer.memcpy(start, source, bytes);
    for (long done = 1; done < rows; done *= 2) {
      Pointer.memcpy(target.position(done * bytes), start, Math.min(done, rows - done) * bytes);
    }
  }

  /** The numbers of any array, row by row. */
  public static double[] toDoubles(INDArray array) {
    double[] values = new double[Math.toIntExact(array.length())];
    if (areDense(DataType.FLOAT, array)) {
      float[] floats = new float[values.length];
      floats(array).get(floats);
      for (int i = 0; i < values.length; i++) {
        values[i] = floats[i];
      }
    } else {
      INDArray doubles = dense(array.castTo(DataType.DOUBLE));
      doublePointer(doubles).capacity(values.length).asBuffer().get(values);
    }
    return values;
  }

  /** Writes numbers into a dense FLOAT or DOUBLE array, row by row. */
  public static void write(double[] values, INDArray array) {
    requireDense(array, array.dataType(), array.shape());
    if (array.dataType() == DataType.DOUBLE) {
      doublePointer(array).capacity(values.length).asBuffer().put(values);
      return;
    }
    float[] floats = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    floats(array).put(floats);
  }
}

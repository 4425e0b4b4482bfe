package p02.hidden.observe;

import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Reads an array that student code handed over, entry by entry from its buffer. What the array says
 * of itself is held against that buffer and against the record that native code goes by, and
 * believed only where all agree.
 */
final class ArrayReader {
  private ArrayReader() {}

  /** Its numbers in C order, or {@link Content.Broken}. */
  static Content of(INDArray array) {
    return isSound(array) ? numbers(array) : new Content.Broken();
  }

  /** Whether it is ND4J's own, and its shape, strides and offset stay within its buffer. */
  private static boolean isSound(INDArray array) {
    if (array.getClass().getClassLoader() != INDArray.class.getClassLoader()) {
      return false;
    }
    long[] shape = array.shape();
    long[] stride = array.stride();
    long places = 1;
    for (long each : shape) {
      if (each < 0 || each > Integer.MAX_VALUE || places > Integer.MAX_VALUE) {
        return false;
      }
      places *= each;
    }
    if (stride.length != shape.length || !isAsNative(array, shape, stride)) {
      return false;
    }
    return array.data() == null ? places == 0 || array.isEmpty() : isInside(array, places);
  }

  /** The record that native code goes by: rank, shape, strides. */
  private static boolean isAsNative(INDArray array, long[] shape, long[] stride) {
    DataBuffer known = array.shapeInfoDataBuffer();
    int rank = shape.length;
    if (known.length() < 1 || known.getLong(0) != rank) {
      return false;
    }
    for (int i = 0; i < rank; i++) {
      if (known.getLong(1 + i) != shape[i] || known.getLong(1 + rank + i) != stride[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInside(INDArray array, long places) {
    if (places == 0) {
      return true;
    }
    long first = array.offset();
    long last = array.offset();
    for (int i = 0; i < array.rank(); i++) {
      long step = array.stride()[i];
      if (Math.abs(step) > Integer.MAX_VALUE) {
        return false;
      }
      long reach = (array.shape()[i] - 1) * step;
      first += Math.min(reach, 0);
      last += Math.max(reach, 0);
    }
    return first >= 0 && last < array.data().underlyingLength();
  }

  private static Content.Numbers numbers(INDArray array) {
    long[] shape = array.isEmpty() && array.rank() == 0 ? new long[] {0} : array.shape().clone();
    int places = (int) Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    double[] numbers = new double[places];
    long[] stride = array.stride();
    long[] at = new long[shape.length];
    for (int i = 0; i < places; i++) {
      long place = 0;
      for (int d = 0; d < at.length; d++) {
        place += at[d] * stride[d];
      }
      numbers[i] = array.data().getDouble(place);
      step(at, shape);
    }
    return new Content.Numbers(numbers, shape, array.dataType() == DataType.FLOAT, 0);
  }

  /** The next place in C order. */
  private static void step(long[] at, long[] shape) {
    for (int d = at.length - 1; d >= 0; d--) {
      at[d]++;
      if (at[d] < shape[d]) {
        return;
      }
      at[d] = 0;
    }
  }
}

package p02.hidden;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** One thing that a {@link Script} saw. Closed, so that every comparison says how it compares. */
public sealed interface Content {
  /** What an array holds, if there is one. */
  static Content of(@Nullable INDArray array) {
    return array == null ? new Nothing() : Numbers.of(array);
  }

  /**
   * Numbers in C order.
   *
   * @param numbers the entries
   * @param shape {@code []} for one number, {@code [n]}, {@code [n, d]}
   * @param single whether they were computed in FLOAT
   * @param scale largest magnitude among the inputs, for the tolerance of FLOAT results
   */
  record Numbers(double[] numbers, long[] shape, boolean single, double scale) implements Content {
    /** A number. */
    public static Numbers of(double number) {
      return new Numbers(new double[] {number}, new long[0], false, 0);
    }

    /** A vector. */
    public static Numbers of(double[] vector) {
      return new Numbers(vector.clone(), new long[] {vector.length}, false, 0);
    }

    /** A matrix of at least one row. */
    public static Numbers of(double[][] matrix) {
      double[] numbers = Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
      return new Numbers(numbers, new long[] {matrix.length, matrix[0].length}, false, 0);
    }

    /** What an array holds now. */
    public static Numbers of(INDArray array) {
      double[] numbers = array.dup('c').data().asDouble();
      boolean single = array.dataType() == DataType.FLOAT;
      return new Numbers(numbers, array.shape(), single, 0);
    }

    Numbers withScale(double largest) {
      return new Numbers(numbers, shape, single, largest);
    }

    boolean finite() {
      return Arrays.stream(numbers).allMatch(Double::isFinite);
    }
  }

  /** A whole number, exact. */
  record Count(long number) implements Content {}

  /** One of a few possible values, by name. */
  record Choice(String name) implements Content {}

  /** Whether an argument still held what it held before the call. */
  record Intact(String argument, boolean intact) implements Content {}

  /**
   * Whether a call was refused as it must be.
   *
   * @param type simple name of the exception asked for
   * @param got what happened instead; equal to {@code type} if nothing else did
   */
  record Refusal(String type, String got) implements Content {}

  /** Nothing came back. */
  record Nothing() implements Content {}

  /**
   * The call ended in an exception.
   *
   * @param what its simple name, with its message where that is the JVM's own
   */
  record Thrown(String what) implements Content {}
}

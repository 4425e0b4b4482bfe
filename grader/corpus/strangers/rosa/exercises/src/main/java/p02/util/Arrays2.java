package p02.util;

import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Generic helpers to map and reduce arrays, be they ND4J arrays or plain Java ones. */
public final class Arrays2 {
  private Arrays2() {
    throw new AssertionError("utility class");
  }

  /** Applies a function to every element and returns a brand-new array of the same shape. */
  public static INDArray map(INDArray input, DoubleUnaryOperator function) {
    Objects.requireNonNull(input, "input");
    INDArray output = Nd4j.create(input.dataType(), input.shape());
    for (long i = 0; i < input.length(); i++) {
      output.putScalar(i, function.applyAsDouble(input.getDouble(i)));
    }
    return output;
  }

  /** Combines two equally long arrays element by element. */
  public static double[] zip(double[] a, double[] b, DoubleBinaryOperator operator) {
    return generate(Math.min(a.length, b.length), i -> operator.applyAsDouble(a[i], b[i]));
  }

  public static double[] generate(int n, IntToDoubleFunction f) {
    return IntStream.range(0, n).mapToDouble(f).toArray();
  }

  public static double dot(double[] a, double[] b) {
    return java.util.Arrays.stream(zip(a, b, (x, y) -> x * y)).sum();
  }

  /** Copies a matrix into Java rows. */
  public static double[][] rows(INDArray matrix) {
    int n = Math.toIntExact(matrix.size(0));
    int d = Math.toIntExact(matrix.size(1));
    return IntStream.range(0, n)
        .mapToObj(i -> generate(d, j -> matrix.getDouble(i, j)))
        .toArray(double[][]::new);
  }
}

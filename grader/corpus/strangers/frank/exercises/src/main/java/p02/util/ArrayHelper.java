package p02.util;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Generic helpers that bridge the world of plain Java arrays and the world of {@link INDArray}s.
 */
public final class ArrayHelper {
  private ArrayHelper() {}

  /** Applies a scalar function to each element; the result is a new array of the same shape. */
  public static INDArray map(INDArray input, DoubleUnaryOperator function) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(function, "function");
    final double[] values = flatten(input);
    final double[] mapped = Arrays.stream(values).map(function).toArray();
    return unflatten(mapped, input);
  }

  /** Combines two arrays of the same shape element by element. */
  public static INDArray zip(INDArray left, INDArray right, DoubleBinaryOperator function) {
    Preconditions.requireSameShape("left", left, "right", right);
    final double[] a = flatten(left);
    final double[] b = flatten(right);
    return unflatten(generate(a.length, i -> function.applyAsDouble(a[i], b[i])), left);
  }

  /** The elements in row-major order, as a fresh copy. */
  public static double[] flatten(INDArray input) {
    if (input.isEmpty()) {
      return new double[0];
    }
    return input.dup('c').castTo(DataType.DOUBLE).reshape(input.length()).toDoubleVector();
  }

  private static INDArray unflatten(double[] values, INDArray template) {
    final DataType type = template.isR() ? template.dataType() : DataType.DOUBLE;
    return Nd4j.createFromArray(values).reshape('c', template.shape()).castTo(type);
  }

  /** Generates an array from a function of the index. */
  public static double[] generate(int length, IntToDoubleFunction generator) {
    return IntStream.range(0, length).mapToDouble(generator).toArray();
  }

  /** The dot product of two vectors of the same length. */
  public static double dot(double[] a, double[] b) {
    Preconditions.require(
        a.length == b.length,
        () -> "Vectors differ in length: %d and %d".formatted(a.length, b.length));
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }

  /** The matrix as rows of doubles. */
  public static double[][] rows(INDArray matrix) {
    return matrix.castTo(DataType.DOUBLE).toDoubleMatrix();
  }

  /** Sums up a stream of doubles. */
  public static double sum(DoubleStream stream) {
    return stream.reduce(0.0, Double::sum);
  }
}

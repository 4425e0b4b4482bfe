package p02.toolkit;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Functional helpers for vectors of doubles. */
public final class Vectors {
  private Vectors() {}

  public static double[] map(double[] vector, DoubleUnaryOperator mapper) {
    return DoubleStream.of(vector).map(mapper).toArray();
  }

  public static double[] zip(double[] a, double[] b, DoubleBinaryOperator combiner) {
    return IntStream.range(0, Math.min(a.length, b.length))
        .mapToDouble(i -> combiner.applyAsDouble(a[i], b[i]))
        .toArray();
  }

  public static double dot(double[] a, double[] b) {
    return DoubleStream.of(zip(a, b, (x, y) -> x * y)).reduce(0.0, Double::sum);
  }
}

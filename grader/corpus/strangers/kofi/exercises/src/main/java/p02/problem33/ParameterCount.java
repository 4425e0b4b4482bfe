package p02.problem33;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import p02.minitorch.Py;

public final class ParameterCount {
  private ParameterCount() {}

  private static long prod(long... factors) {
    return LongStream.of(factors).reduce(1, Math::multiplyExact);
  }

  private static long sum(Iterable<Long> terms) {
    long total = 0;
    for (long t : terms) {
      total = Math.addExact(total, t);
    }
    return total;
  }

  private static void assert_positive(String names, int... values) {
    for (Py.Tuple<String, Integer> t :
        Py.zip(List.of(names.split(" ")), Py.list(Py.range(values.length), i -> values[i]))) {
      Py.check(t._1 >= 1, "%s must be >= 1, got %d", t._0, t._1);
    }
  }

  /** Shape of a weight matrix -> how often it occurs. */
  private static Map<List<Long>, Long> shapes(long d_i, long d_o, long k, long d) {
    Map<List<Long>, Long> shapes = new LinkedHashMap<>();
    shapes.merge(List.of(d, d_i), 1L, Long::sum);
    shapes.merge(List.of(d, d), k - 1, Long::sum);
    shapes.merge(List.of(d_o, d), 1L, Long::sum);
    return shapes;
  }

  private static long numel(long d_i, long d_o, long k, long d) {
    return sum(
        Py.list(
            shapes(d_i, d_o, k, d).entrySet(),
            e -> prod(e.getKey().get(0), e.getKey().get(1), e.getValue())));
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    assert_positive("inputs outputs layers width", inputs, outputs, layers, width);
    return numel(inputs, outputs, layers, width);
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    assert_positive("inputs outputs layers width", inputs, outputs, layers, width);
    return sum(List.of(prod(layers, width), (long) outputs));
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    return sum(
        List.of(weights(inputs, outputs, layers, width), biases(inputs, outputs, layers, width)));
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    assert_positive("inputs outputs layers width", inputs, outputs, layers, width);
    return numel(inputs, outputs, layers + 1L, width) - numel(inputs, outputs, layers, width);
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    assert_positive("inputs outputs layers width", inputs, outputs, layers, width);
    return numel(inputs, outputs, layers, width + 1L) - numel(inputs, outputs, layers, width);
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    long depth = weightsAddedByDepth(inputs, outputs, layers, width);
    long wide = weightsAddedByWidth(inputs, outputs, layers, width);
    int sign = Long.signum(depth - wide);
    return List.of(Growth.WIDTH, Growth.EQUAL, Growth.DEPTH).get(sign + 1);
  }

  public static void main(String... argv) {
    for (int d : Py.range(1, 30)) {
      System.out.printf("D=%2d %s%n", d, largerGrowth(1, 1, 10, d));
    }
  }
}

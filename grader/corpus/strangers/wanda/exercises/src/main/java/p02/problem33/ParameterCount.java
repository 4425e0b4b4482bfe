package p02.problem33;

import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import p02.fp.Either;

/** Counting as sums of products. */
public final class ParameterCount {
  private ParameterCount() {}

  /** An architecture is a value. */
  private record Shape(long inputs, long outputs, long layers, long width) {
    static Shape checked(long... sizes) {
      return Either.ensure(
              sizes,
              s -> LongStream.of(s).allMatch(n -> n >= 1),
              () -> "all sizes must be at least 1: " + LongStream.of(sizes).boxed().toList())
          .map(s -> new Shape(s[0], s[1], s[2], s[3]))
          .orElseThrow(IllegalArgumentException::new);
    }

    Shape deeper() {
      return new Shape(inputs, outputs, layers + 1, width);
    }

    Shape wider() {
      return new Shape(inputs, outputs, layers, width + 1);
    }

    long weights() {
      return sum(product(inputs, width), product(layers - 1, width, width), product(width, outputs));
    }

    long biases() {
      return sum(product(layers, width), outputs);
    }

    long added(UnaryOperator<Shape> growth, ToLongFunction<Shape> count) {
      return Math.subtractExact(count.applyAsLong(growth.apply(this)), count.applyAsLong(this));
    }
  }

  private static long sum(long... terms) {
    return LongStream.of(terms).reduce(0, Math::addExact);
  }

  private static long product(long... factors) {
    return LongStream.of(factors).reduce(1, Math::multiplyExact);
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    return Shape.checked(inputs, outputs, layers, width).weights();
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    return Shape.checked(inputs, outputs, layers, width).biases();
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    return Stream.of(Shape.checked(inputs, outputs, layers, width))
        .flatMap(s -> Stream.<ToLongFunction<Shape>>of(Shape::weights, Shape::biases).map(f -> f.applyAsLong(s)))
        .reduce(0L, Math::addExact);
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    return Shape.checked(inputs, outputs, layers, width).added(Shape::deeper, Shape::weights);
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    return Shape.checked(inputs, outputs, layers, width).added(Shape::wider, Shape::weights);
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    return Map.of(1, Growth.DEPTH, -1, Growth.WIDTH, 0, Growth.EQUAL)
        .get(
            Integer.signum(
                Long.compare(
                    weightsAddedByDepth(inputs, outputs, layers, width),
                    weightsAddedByWidth(inputs, outputs, layers, width))));
  }

  public static void main(String... args) {
    Stream.iterate(1, d -> d * 2)
        .takeWhile(d -> d < 1000)
        .map(d -> d + " " + largerGrowth(1, 1, 10, d))
        .forEach(System.out::println);
  }
}

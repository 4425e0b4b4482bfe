package p02.fp;

import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Functions about functions. */
public interface Fn {
  static <A, B, C> Function<A, Function<B, C>> curry(BiFunction<A, B, C> f) {
    return a -> b -> f.apply(a, b);
  }

  static <A, B, C> BiFunction<A, B, C> uncurry(Function<A, Function<B, C>> f) {
    return (a, b) -> f.apply(a).apply(b);
  }

  static <A, B, C> Function<B, Function<A, C>> flip(Function<A, Function<B, C>> f) {
    return b -> a -> f.apply(a).apply(b);
  }

  /** f ∘ f ∘ … ∘ f. */
  static <T> UnaryOperator<T> times(int n, UnaryOperator<T> f) {
    return Stream.generate(() -> f)
        .limit(n)
        .reduce(UnaryOperator.identity(), (g, h) -> t -> h.apply(g.apply(t)));
  }

  static DoubleStream zip(DoubleBinaryOperator f, double[] a, double[] b) {
    return IntStream.range(0, Math.min(a.length, b.length))
        .mapToDouble(i -> f.applyAsDouble(a[i], b[i]));
  }

  static BinaryOperator<double[]> zipWith(DoubleBinaryOperator f) {
    return (a, b) -> zip(f, a, b).toArray();
  }

  static double dot(double[] a, double[] b) {
    return zip((x, y) -> x * y, a, b).reduce(0, Double::sum);
  }

  static UnaryOperator<double[]> scale(double factor) {
    return v -> DoubleStream.of(v).map(x -> factor * x).toArray();
  }
}

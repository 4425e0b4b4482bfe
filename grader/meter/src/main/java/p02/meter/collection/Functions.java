package p02.meter.collection;

import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;
import p02.meter.price.Cost;

/**
 * Functions that the library hands out, each with a step for every call: joined with itself sixty
 * times a function works for ever without passing a branch of anybody's.
 */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class Functions {
  /** What a collector makes for a group. */
  private static final int CONTAINER_BYTES = 64;

  private Functions() {}

  /** The same, metered. */
  public static <A, B> Function<A, B> metered(Function<A, B> function) {
    return value -> {
      Fuel.tick(1);
      return function.apply(value);
    };
  }

  /** The same, metered. */
  public static <A> UnaryOperator<A> metered(UnaryOperator<A> function) {
    return value -> {
      Fuel.tick(1);
      return function.apply(value);
    };
  }

  /** The same, metered. */
  public static <A, B, C> BiFunction<A, B, C> metered(BiFunction<A, B, C> function) {
    return (one, other) -> {
      Fuel.tick(1);
      return function.apply(one, other);
    };
  }

  /** The same, metered. */
  public static <A> BinaryOperator<A> metered(BinaryOperator<A> function) {
    return (one, other) -> {
      Fuel.tick(1);
      return function.apply(one, other);
    };
  }

  /** The same, metered. */
  public static <A> Predicate<A> metered(Predicate<A> function) {
    return value -> {
      Fuel.tick(1);
      return function.test(value);
    };
  }

  /** The same, metered. */
  public static <A, B> BiPredicate<A, B> metered(BiPredicate<A, B> function) {
    return (one, other) -> {
      Fuel.tick(1);
      return function.test(one, other);
    };
  }

  /** The same, metered. */
  public static IntPredicate metered(IntPredicate function) {
    return value -> {
      Fuel.tick(1);
      return function.test(value);
    };
  }

  /** The same, metered. */
  public static LongPredicate metered(LongPredicate function) {
    return value -> {
      Fuel.tick(1);
      return function.test(value);
    };
  }

  /** The same, metered. */
  public static DoublePredicate metered(DoublePredicate function) {
    return value -> {
      Fuel.tick(1);
      return function.test(value);
    };
  }

  /** The same, metered. */
  public static IntUnaryOperator metered(IntUnaryOperator function) {
    return value -> {
      Fuel.tick(1);
      return function.applyAsInt(value);
    };
  }

  /** The same, metered. */
  public static LongUnaryOperator metered(LongUnaryOperator function) {
    return value -> {
      Fuel.tick(1);
      return function.applyAsLong(value);
    };
  }

  /** The same, metered. */
  public static DoubleUnaryOperator metered(DoubleUnaryOperator function) {
    return value -> {
      Fuel.tick(1);
      return function.applyAsDouble(value);
    };
  }

  /** The same, metered. */
  public static <A> Supplier<A> metered(Supplier<A> function) {
    return () -> {
      Fuel.tick(1);
      return function.get();
    };
  }

  /** The same, metered. */
  public static <A> Consumer<A> metered(Consumer<A> function) {
    return value -> {
      Fuel.tick(1);
      function.accept(value);
    };
  }

  /** The same, metered. */
  public static <A, B> BiConsumer<A, B> metered(BiConsumer<A, B> function) {
    return (one, other) -> {
      Fuel.tick(1);
      function.accept(one, other);
    };
  }

  /** The same, metered. */
  public static IntConsumer metered(IntConsumer function) {
    return value -> {
      Fuel.tick(1);
      function.accept(value);
    };
  }

  /** The same, metered. */
  public static LongConsumer metered(LongConsumer function) {
    return value -> {
      Fuel.tick(1);
      function.accept(value);
    };
  }

  /** The same, metered. */
  public static DoubleConsumer metered(DoubleConsumer function) {
    return value -> {
      Fuel.tick(1);
      function.accept(value);
    };
  }

  /** The same, metered; null stays null, since sorted collections without one answer so. */
  public static <A> @Nullable Comparator<A> metered(@Nullable Comparator<A> comparator) {
    if (comparator == null) {
      return null;
    }
    return (one, other) -> {
      Fuel.charge(1 + Cost.comparing(one, other));
      return comparator.compare(one, other);
    };
  }

  /** The same, metered. */
  public static <T, A, R> Collector<T, A, R> metered(Collector<T, A, R> collector) {
    Supplier<A> supplier = collector.supplier();
    BiConsumer<A, T> accumulator = metered(collector.accumulator());
    Function<A, R> finisher = metered(collector.finisher());
    Supplier<A> paying =
        () -> {
          Fuel.tick(1);
          Fuel.object(CONTAINER_BYTES);
          return supplier.get();
        };
    return Collector.of(
        paying,
        accumulator,
        metered(collector.combiner()),
        finisher,
        collector.characteristics().toArray(Collector.Characteristics[]::new));
  }
}

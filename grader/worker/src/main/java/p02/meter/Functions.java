package p02.meter;

import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/**
 * Stand-ins for the JDK's ways to join two functions: composed with itself sixty times a function
 * works for ever without passing a branch of anybody's.
 */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class Functions {
  private Functions() {}

  /** Like {@link Function#andThen}. */
  public static <A, B, C> Function<A, C> andThen(
      Function<A, B> first, Function<? super B, ? extends C> second) {
    Function<A, C> both = first.andThen(second);
    return value -> {
      Fuel.tick(1);
      return both.apply(value);
    };
  }

  /** Like {@link Function#compose}. */
  public static <A, B, C> Function<A, C> compose(
      Function<B, C> second, Function<? super A, ? extends B> first) {
    Function<A, C> both = second.compose(first);
    return value -> {
      Fuel.tick(1);
      return both.apply(value);
    };
  }

  /** Like {@link DoubleUnaryOperator#andThen}. */
  public static DoubleUnaryOperator andThen(DoubleUnaryOperator first, DoubleUnaryOperator second) {
    DoubleUnaryOperator both = first.andThen(second);
    return value -> {
      Fuel.tick(1);
      return both.applyAsDouble(value);
    };
  }

  /** Like {@link DoubleUnaryOperator#compose}. */
  public static DoubleUnaryOperator compose(DoubleUnaryOperator second, DoubleUnaryOperator first) {
    return andThen(first, second);
  }

  /** Like {@link IntUnaryOperator#andThen}. */
  public static IntUnaryOperator andThen(IntUnaryOperator first, IntUnaryOperator second) {
    IntUnaryOperator both = first.andThen(second);
    return value -> {
      Fuel.tick(1);
      return both.applyAsInt(value);
    };
  }

  /** Like {@link IntUnaryOperator#compose}. */
  public static IntUnaryOperator compose(IntUnaryOperator second, IntUnaryOperator first) {
    return andThen(first, second);
  }

  /** Like {@link Predicate#and}. */
  public static <T> Predicate<T> and(Predicate<T> one, Predicate<? super T> other) {
    Predicate<T> both = one.and(other);
    return value -> {
      Fuel.tick(1);
      return both.test(value);
    };
  }

  /** Like {@link Predicate#or}. */
  public static <T> Predicate<T> or(Predicate<T> one, Predicate<? super T> other) {
    Predicate<T> either = one.or(other);
    return value -> {
      Fuel.tick(1);
      return either.test(value);
    };
  }
}

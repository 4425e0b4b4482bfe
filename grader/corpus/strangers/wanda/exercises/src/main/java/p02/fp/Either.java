package p02.fp;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Left is what went wrong, Right what is right. */
public sealed interface Either<L, R> {
  record Left<L, R>(L value) implements Either<L, R> {}

  record Right<L, R>(R value) implements Either<L, R> {}

  static <L, R> Either<L, R> left(L value) {
    return new Left<>(value);
  }

  static <L, R> Either<L, R> right(R value) {
    return new Right<>(value);
  }

  /** Right if the value holds, else Left. */
  static <R> Either<String, R> ensure(R value, Predicate<? super R> holds, Supplier<String> else_) {
    return holds.test(value) ? right(value) : left(else_.get());
  }

  default <T> T fold(Function<? super L, ? extends T> onLeft, Function<? super R, ? extends T> onRight) {
    return this instanceof Left<L, R> l
        ? onLeft.apply(l.value())
        : onRight.apply(((Right<L, R>) this).value());
  }

  default <T> Either<L, T> map(Function<? super R, ? extends T> f) {
    return flatMap(f.andThen(Either::right));
  }

  default <T> Either<L, T> flatMap(Function<? super R, Either<L, T>> f) {
    return fold(Either::left, f);
  }

  default R orElseThrow(Function<? super L, ? extends RuntimeException> f) {
    return this.<Supplier<R>>fold(
            l -> () -> {
              throw f.apply(l);
            },
            r -> () -> r)
        .get();
  }
}

package p02.fp;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A sum of two types; by convention the right one is right. */
public sealed interface Either<L, R> permits Either.Left, Either.Right {

  record Left<L, R>(L value) implements Either<L, R> {}

  record Right<L, R>(R value) implements Either<L, R> {}

  static <L, R> Either<L, R> left(L value) {
    return new Left<>(value);
  }

  static <L, R> Either<L, R> right(R value) {
    return new Right<>(value);
  }

  static <L, R> Either<L, R> cond(boolean ok, Supplier<? extends R> yes, Supplier<? extends L> no) {
    return ok ? right(yes.get()) : left(no.get());
  }

  default <T> T fold(
      Function<? super L, ? extends T> onLeft, Function<? super R, ? extends T> onRight) {
    if (this instanceof Left<L, R> l) {
      return onLeft.apply(l.value());
    } else if (this instanceof Right<L, R> r) {
      return onRight.apply(r.value());
    }
    throw new AssertionError("neither left nor right");
  }

  default <T> Either<L, T> map(Function<? super R, ? extends T> f) {
    return fold(Either::left, f.andThen(Either::right));
  }

  default <T> Either<L, T> flatMap(Function<? super R, Either<L, T>> f) {
    return fold(Either::left, f);
  }

  default Either<L, R> filterOrElse(
      Predicate<? super R> p, Function<? super R, ? extends L> otherwise) {
    return flatMap(r -> p.test(r) ? this : left(otherwise.apply(r)));
  }

  default Optional<R> toOptional() {
    return fold(l -> Optional.empty(), Optional::ofNullable);
  }

  default <X extends RuntimeException> R getOrThrow(Function<? super L, X> toException) {
    return this.<Supplier<R>>fold(
            l ->
                () -> {
                  throw toException.apply(l);
                },
            r -> () -> r)
        .get();
  }
}

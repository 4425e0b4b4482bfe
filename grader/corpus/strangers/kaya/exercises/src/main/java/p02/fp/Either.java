package p02.fp;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Either a complaint (left) or what was asked for (right). */
public sealed interface Either<L, R> permits Either.Left, Either.Right {

  record Left<L, R>(L value) implements Either<L, R> {}

  record Right<L, R>(R value) implements Either<L, R> {}

  static <L, R> Either<L, R> left(L value) {
    return new Left<>(value);
  }

  static <L, R> Either<L, R> right(R value) {
    return new Right<>(value);
  }

  default <T> T fold(Function<? super L, ? extends T> onLeft, Function<? super R, ? extends T> onRight) {
    if (this instanceof Left<L, R> l) {
      return onLeft.apply(l.value());
    } else if (this instanceof Right<L, R> r) {
      return onRight.apply(r.value());
    }
    throw new MatchException0();
  }

  default <T> Either<L, T> flatMap(Function<? super R, Either<L, T>> next) {
    return fold(Either::left, next);
  }

  default <T> Either<L, T> map(Function<? super R, ? extends T> f) {
    return flatMap(f.andThen(Either::<L, T>right)::apply);
  }

  /** Keeps a right value only if it is good. */
  default Either<L, R> filterOr(Predicate<? super R> good, Function<? super R, ? extends L> otherwise) {
    return flatMap(r -> good.test(r) ? right(r) : left(otherwise.apply(r)));
  }

  default <X extends RuntimeException> R orThrow(Function<? super L, X> exception) {
    return fold(
        l -> {
          throw exception.apply(l);
        },
        Function.identity());
  }

  default Stream<R> stream() {
    return fold(l -> Stream.empty(), Stream::of);
  }

  /** Cannot happen: the interface is sealed, but Java 17 does not see it. */
  final class MatchException0 extends IllegalStateException {
    private static final long serialVersionUID = 1L;
  }
}

package p02.fp;

import java.util.concurrent.Callable;
import java.util.function.Function;

/** A computation that may have failed. */
public sealed interface Try<T> permits Try.Success, Try.Failure {
  record Success<T>(T value) implements Try<T> {}

  record Failure<T>(Exception cause) implements Try<T> {}

  static <T> Try<T> of(Callable<? extends T> computation) {
    try {
      return new Success<>(computation.call());
    } catch (Exception e) {
      return new Failure<>(e);
    }
  }

  default Either<Exception, T> toEither() {
    return this instanceof Success<T> s
        ? Either.right(s.value())
        : Either.left(((Failure<T>) this).cause());
  }

  default T getOrElse(Function<? super Exception, ? extends T> f) {
    return toEither().fold(f, Function.identity());
  }

  default T get() {
    return toEither()
        .orElseThrow(e -> e instanceof RuntimeException r ? r : new IllegalStateException(e));
  }
}

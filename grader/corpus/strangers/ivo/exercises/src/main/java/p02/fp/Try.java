package p02.fp;

import java.util.concurrent.Callable;
import java.util.function.Function;

/** A computation that may fail, as a value. */
public final class Try<T> {
  private final Either<Exception, T> outcome;

  private Try(Either<Exception, T> outcome) {
    this.outcome = outcome;
  }

  public static <T> Try<T> of(Callable<? extends T> body) {
    try {
      return new Try<>(Either.right(body.call()));
    } catch (Exception e) {
      return new Try<>(Either.left(e));
    }
  }

  public <U> Try<U> map(Function<? super T, ? extends U> f) {
    return outcome.fold(e -> new Try<U>(Either.left(e)), t -> Try.<U>of(() -> f.apply(t)));
  }

  public Try<T> recoverWith(Function<? super Exception, ? extends RuntimeException> f) {
    return outcome.fold(e -> new Try<T>(Either.left(f.apply(e))), t -> this);
  }

  public T get() {
    return outcome.getOrThrow(
        e -> e instanceof RuntimeException r ? r : new IllegalStateException(e));
  }

  public boolean isSuccess() {
    return outcome.fold(e -> false, t -> true);
  }
}

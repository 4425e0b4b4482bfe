package p02.basis;

import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/** Either a value or an error. */
public sealed interface Result<T, E extends Exception> permits Result.Ok, Result.Err {

  record Ok<T, E extends Exception>(T value) implements Result<T, E> {}

  record Err<T, E extends Exception>(E error) implements Result<T, E> {}

  static <T, E extends Exception> Result<T, E> ok(T value) {
    return new Ok<>(value);
  }

  static <T, E extends Exception> Result<T, E> err(E error) {
    return new Err<>(error);
  }

  static <T> Result<T, Exception> attempt(Callable<? extends T> callable) {
    try {
      return ok(callable.call());
    } catch (Exception e) {
      return err(e);
    }
  }

  default <R> Result<R, E> flatMap(Function<? super T, Result<R, E>> f) {
    if (this instanceof Ok<T, E> ok) {
      return f.apply(ok.value());
    }
    return err(((Err<T, E>) this).error());
  }

  default <R> Result<R, E> map(Function<? super T, ? extends R> f) {
    return flatMap(v -> ok(f.apply(v)));
  }

  default T orElse(Supplier<? extends T> other) {
    return this instanceof Ok<T, E> ok ? ok.value() : other.get();
  }

  default T orElseThrow() throws E {
    if (this instanceof Err<T, E> err) {
      throw err.error();
    }
    return ((Ok<T, E>) this).value();
  }
}

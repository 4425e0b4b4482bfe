package p02.fp;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Recursion without stack. */
@FunctionalInterface
public interface Trampoline<T> {
  Trampoline<T> bounce();

  default boolean landed() {
    return false;
  }

  default T result() {
    throw new IllegalStateException("still in the air");
  }

  static <T> Trampoline<T> done(T value) {
    return new Trampoline<>() {
      @Override
      public Trampoline<T> bounce() {
        return this;
      }

      @Override
      public boolean landed() {
        return true;
      }

      @Override
      public T result() {
        return value;
      }
    };
  }

  static <T> Trampoline<T> more(Supplier<Trampoline<T>> next) {
    return next::get;
  }

  default T run() {
    return Stream.iterate(this, Trampoline::bounce)
        .dropWhile(t -> !t.landed())
        .findFirst()
        .map(Trampoline::result)
        .orElseThrow();
  }

  default <U> U run(Function<? super T, ? extends U> finish) {
    return finish.apply(run());
  }
}

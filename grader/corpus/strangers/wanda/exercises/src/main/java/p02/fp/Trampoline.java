package p02.fp;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Recursion without a stack. */
public sealed interface Trampoline<T> {
  record Done<T>(T result) implements Trampoline<T> {}

  @FunctionalInterface
  non-sealed interface More<T> extends Trampoline<T> {
    Trampoline<T> jump();
  }

  static <T> Trampoline<T> done(T result) {
    return new Done<>(result);
  }

  static <T> Trampoline<T> more(Supplier<Trampoline<T>> next) {
    return (More<T>) next::get;
  }

  /** Applies f n times. */
  static <T> Trampoline<T> times(int n, Function<T, T> f, T x) {
    return n <= 0 ? done(x) : more(() -> times(n - 1, f, f.apply(x)));
  }

  private Trampoline<T> bounce() {
    return this instanceof More<T> m ? m.jump() : this;
  }

  default T run() {
    return Stream.iterate(this, Trampoline::bounce)
        .dropWhile(More.class::isInstance)
        .findFirst()
        .map(Done.class::cast)
        .map(d -> {
          @SuppressWarnings("unchecked")
          T result = (T) d.result();
          return result;
        })
        .orElseThrow();
  }
}

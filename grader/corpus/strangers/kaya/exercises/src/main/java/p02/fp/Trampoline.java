package p02.fp;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tail calls without a stack. */
public sealed interface Trampoline<T> {
  record Done<T>(T value) implements Trampoline<T> {}

  record More<T>(Supplier<Trampoline<T>> next) implements Trampoline<T> {}

  static <T> Trampoline<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Trampoline<T> more(Supplier<Trampoline<T>> next) {
    return new More<>(next);
  }

  default T run() {
    return Stream.iterate(this, t -> t instanceof More<T> more ? more.next().get() : t)
        .filter(Done.class::isInstance)
        .map(t -> ((Done<T>) t).value())
        .findFirst()
        .orElseThrow();
  }
}

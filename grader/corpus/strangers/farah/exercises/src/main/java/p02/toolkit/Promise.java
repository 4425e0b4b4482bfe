package p02.toolkit;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A lazy, single-threaded stand-in for a CompletableFuture.
 *
 * @param <T> the type of the result
 */
@FunctionalInterface
public interface Promise<T> {

  /** Computes the value, or throws. */
  T join();

  /** A promise that computes its value once, when it is asked for. */
  static <T> Promise<T> supply(Supplier<? extends T> supplier) {
    AtomicReference<T> result = new AtomicReference<>();
    return () -> {
      if (result.get() == null) {
        result.compareAndSet(null, supplier.get());
      }
      return result.get();
    };
  }

  default <R> Promise<R> thenApply(Function<? super T, ? extends R> mapper) {
    return supply(() -> mapper.apply(join()));
  }

  default Promise<T> whenComplete(BiConsumer<? super T, ? super Throwable> action) {
    return supply(
        () -> {
          try {
            T value = join();
            action.accept(value, null);
            return value;
          } catch (RuntimeException e) {
            action.accept(null, e);
            throw new IllegalStateException(e.getMessage(), e);
          }
        });
  }
}

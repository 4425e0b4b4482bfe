package p02.fp;

import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/** A supplier that is asked at most once. */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<? extends T> thunk;
  private final AtomicReference<T> memo = new AtomicReference<>();

  private Lazy(Supplier<? extends T> thunk) {
    this.thunk = Objects.requireNonNull(thunk, "thunk");
  }

  public static <T> Lazy<T> of(Supplier<? extends T> thunk) {
    return new Lazy<>(thunk);
  }

  @Override
  public T get() {
    return memo.updateAndGet(v -> v == null ? thunk.get() : v);
  }

  /** A function that computes each of its values once. */
  public static <A, B> Function<A, B> memoize(Function<A, B> f) {
    return memoizeIn(new ConcurrentHashMap<>(), f);
  }

  private static <A, B> Function<A, B> memoizeIn(ConcurrentMap<A, B> cache, Function<A, B> f) {
    return a -> cache.computeIfAbsent(a, f);
  }

  public <U> Lazy<U> map(Function<? super T, ? extends U> f) {
    return of(() -> f.apply(get()));
  }
}

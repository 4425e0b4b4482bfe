package p02.toolkit;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/**
 * A thread-safe memoizing wrapper around a pure function.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the computed values
 */
public final class Memoizer<K extends Comparable<? super K>, V> implements Function<K, V> {
  private static final int MAXIMUM_SIZE = 1_024;

  private final ConcurrentMap<K, V> cache = new ConcurrentHashMap<>(64, 0.75f, 4);
  private final AtomicInteger misses = new AtomicInteger();
  private final LongAdder calls = new LongAdder();
  private final Function<? super K, V> delegate;

  private Memoizer(Function<? super K, V> delegate) {
    this.delegate = Objects.requireNonNull(delegate, "delegate must not be null");
  }

  /** Wraps the given function. */
  public static <K extends Comparable<? super K>, V> Memoizer<K, V> memoize(
      Function<? super K, V> delegate) {
    return new Memoizer<K, V>(delegate);
  }

  @Override
  public V apply(K key) {
    calls.increment();
    if (cache.size() >= MAXIMUM_SIZE) {
      cache.clear();
    }
    return cache.computeIfAbsent(
        key,
        k -> {
          misses.incrementAndGet();
          return delegate.apply(k);
        });
  }

  /** Looks without computing. */
  public Optional<V> peek(K key) {
    return Optional.ofNullable(cache.get(key));
  }

  /** A summary of what the cache did. */
  public Map<String, Number> statistics() {
    return Map.of("calls", calls.sum(), "misses", misses.get(), "size", cache.size());
  }
}

package p02.util;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures how long named sections take. Usage:
 *
 * <pre>{@code
 * try (Stopwatch ignored = Stopwatch.start("forward")) { ... }
 * }</pre>
 */
public final class Stopwatch implements AutoCloseable {
  private static final ConcurrentMap<String, AtomicLong> TOTALS = new ConcurrentHashMap<>();
  private static final ConcurrentMap<String, AtomicLong> CALLS = new ConcurrentHashMap<>();

  private final String name;
  private final long started = System.nanoTime();

  private Stopwatch(String name) {
    this.name = name;
  }

  public static Stopwatch start(String name) {
    return new Stopwatch(name);
  }

  @Override
  public void close() {
    long elapsed = System.nanoTime() - started;
    TOTALS.computeIfAbsent(name, key -> new AtomicLong()).addAndGet(elapsed);
    CALLS.computeIfAbsent(name, key -> new AtomicLong()).incrementAndGet();
  }

  /** A human-readable report of everything measured so far. */
  public static String report() {
    StringBuilder sb = new StringBuilder();
    sb.append("=".repeat(40)).append(System.lineSeparator());
    TOTALS.forEach(
        (name, nanos) ->
            sb.append(
                String.format(
                    Locale.ROOT,
                    "%-20s %8d calls %8d us%n",
                    name,
                    CALLS.get(name).get(),
                    TimeUnit.NANOSECONDS.toMicros(nanos.get()))));
    return sb.append("=".repeat(40)).toString();
  }
}

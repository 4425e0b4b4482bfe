package p02.util;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * A lightweight profiler that measures how long labelled sections of code take.
 *
 * <p>Usage:
 *
 * <pre>{@code
 * double result = Profiler.time("forward", () -> network.forward(x));
 * System.out.println(Profiler.report());
 * }</pre>
 */
public final class Profiler {
  private static final Log LOGGER = Log.of(Profiler.class);
  private static final Map<String, LongAdder> NANOS = new ConcurrentHashMap<>();
  private static final Map<String, LongAdder> CALLS = new ConcurrentHashMap<>();

  private Profiler() {}

  /** Runs the action, records its duration and returns its result. */
  public static <T> T time(String label, Callable<T> action) {
    final long start = System.nanoTime();
    try {
      return action.call();
    } catch (RuntimeException e) {
      // Unchecked exceptions are part of the contract of the timed code: pass them on unchanged.
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("Section '" + label + "' failed", e);
    } finally {
      final long elapsed = System.nanoTime() - start;
      NANOS.computeIfAbsent(label, key -> new LongAdder()).add(elapsed);
      CALLS.computeIfAbsent(label, key -> new LongAdder()).increment();
      LOGGER.fine(() -> label + " took " + elapsed + " ns");
    }
  }

  /** Renders a table of all sections measured so far. */
  public static String report() {
    StringBuilder builder = new StringBuilder(String.format("%-40s %10s %12s%n", "section", "calls", "ms"));
    for (Map.Entry<String, LongAdder> entry : new TreeMap<>(NANOS).entrySet()) {
      builder.append(
          String.format(
              "%-40s %10d %12d%n",
              entry.getKey(),
              CALLS.getOrDefault(entry.getKey(), new LongAdder()).sum(),
              TimeUnit.NANOSECONDS.toMillis(entry.getValue().sum())));
    }
    return builder.toString();
  }
}

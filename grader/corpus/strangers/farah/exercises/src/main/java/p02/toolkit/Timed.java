package p02.toolkit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value together with the time that it took to compute it.
 *
 * @param <T> the type of the value
 */
public record Timed<T>(T value, Instant startedAt, Duration elapsed) {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  public Timed {
    Objects.requireNonNull(startedAt);
    Objects.requireNonNull(elapsed);
  }

  /** Measures a computation. */
  public static <T> Timed<T> measure(Supplier<? extends T> computation) {
    Instant startedAt = Instant.now();
    long start = System.nanoTime();
    T value = null;
    try {
      value = computation.get();
      return new Timed<>(value, startedAt, Duration.ofNanos(System.nanoTime() - start));
    } catch (ArithmeticException e) {
      throw e;
    } finally {
      Metrics.global().count(value == null ? "failed" : "succeeded");
    }
  }

  public <R> Timed<R> map(Function<? super T, ? extends R> mapper) {
    return new Timed<>(mapper.apply(value), startedAt, elapsed);
  }

  public String describe() {
    return "%s started at %s, took %d.%03d s"
        .formatted(value, FORMAT.format(startedAt), elapsed.toSeconds(), elapsed.toMillisPart());
  }
}

package p02.engine.run;

import java.time.Duration;

/**
 * How long the wall clock waits. The last guard: a right solution needs milliseconds.
 *
 * @param task for one task, at first
 * @param confirm for the same task again, alone in a fresh worker, before it counts as timed out
 * @param start for a worker to become ready
 */
public record Limits(Duration task, Duration confirm, Duration start) {
  /** What a batch uses. */
  public static final Limits STANDARD =
      new Limits(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(120));
}

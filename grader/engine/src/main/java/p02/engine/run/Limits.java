package p02.engine.run;

import java.time.Duration;

/**
 * The last guards, for what the meter cannot count: how long the wall clock waits, where a right
 * solution needs milliseconds, and how much memory the system may give to a worker.
 *
 * @param task for one task, at first
 * @param confirm for the same task again, alone in a fresh worker, before it counts as timed out
 * @param start for a worker to become ready
 * @param resident bytes that a worker may hold; those of an honest one are about half of it
 */
public record Limits(Duration task, Duration confirm, Duration start, long resident) {
  /** What a batch uses. */
  public static final Limits STANDARD =
      new Limits(
          Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(120), 1_500L << 20);
}

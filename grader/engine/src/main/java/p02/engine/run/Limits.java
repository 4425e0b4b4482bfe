package p02.engine.run;

import java.time.Duration;

/**
 * The last guards, for what the meter cannot count: how much processor time a submission may take,
 * where a right one needs a second, and how much memory the system may give to a worker. Processor
 * time is the same on an idle and on a busy machine; the wall clock only tells who sleeps, and who
 * waits for a processor does not.
 *
 * @param task processor time for one task, at first
 * @param confirm for the same task again, alone in a fresh worker, before it counts as timed out
 * @param submission for all of a submission's tasks, confirmations and fresh workers included
 * @param asleep wall time in which a worker may do next to nothing and want no processor
 * @param start wall time for a worker to become ready
 * @param resident bytes that a worker may hold; those of an honest one are about half of it
 */
public record Limits(
    Duration task,
    Duration confirm,
    Duration submission,
    Duration asleep,
    Duration start,
    long resident) {
  /** What a batch uses. */
  public static final Limits STANDARD =
      new Limits(
          Duration.ofSeconds(3),
          Duration.ofSeconds(6),
          Duration.ofSeconds(20),
          Duration.ofSeconds(10),
          Duration.ofSeconds(120),
          1_500L << 20);
}

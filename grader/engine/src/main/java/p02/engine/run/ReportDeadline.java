package p02.engine.run;

import java.time.Duration;

/**
 * How long a worker is waited for, from one report of it to the next: up to so much processor time,
 * and as long as it is at work. How long that takes by the wall clock is the machine's affair.
 */
final class ReportDeadline {
  /** A worker with a hundred others beside it on two cores still has a fiftieth of one. */
  private static final long SHARE_OF_SLEEPERS = 50;

  private final long most;
  private final Duration asleep;
  private long windowStart;
  private long usedBefore;

  /**
   * Begins to wait.
   *
   * @param processor what the worker may take
   * @param asleep how long it may do next to nothing
   * @param used nanoseconds of processor time that it has taken in its life
   * @param now nanoseconds of the wall clock
   */
  ReportDeadline(Duration processor, Duration asleep, long used, long now) {
    this.most = used + processor.toNanos();
    this.asleep = asleep;
    this.usedBefore = used;
    this.windowStart = now;
  }

  /** Whether it has taken more than it may. */
  boolean isOverrun(long used) {
    return used > most;
  }

  /** Whether it has done next to nothing for long. */
  boolean isAsleep(long used, long now) {
    long waited = now - windowStart;
    if (waited < asleep.toNanos()) {
      return false;
    }
    boolean idle = used - usedBefore < waited / SHARE_OF_SLEEPERS;
    windowStart = now;
    usedBefore = used;
    return idle;
  }
}

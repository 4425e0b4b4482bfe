package p02.engine.run;

import java.time.Duration;

/**
 * How long a worker is waited for, from one report of it to the next: up to so much processor time,
 * and as long as it is at work or wants to be. How long that takes by the wall clock is the
 * machine's affair.
 */
final class ReportDeadline {
  /** Who works now and then, as where another program's memory is on the disk, is not asleep. */
  private static final long SHARE_OF_SLEEPERS = 50;

  /**
   * What lies between two looks tells nothing if it is longer: whoever looks had no processor
   * either, or the whole machine was suspended.
   */
  private static final long LONGEST_LOOK = Duration.ofMillis(500).toNanos();

  private final long most;
  private final Duration asleep;
  private long lastLook;
  private long slept;
  private long usedBefore;

  /**
   * Begins to wait.
   *
   * @param processor what the worker may take
   * @param asleep how long it may do next to nothing and want nothing
   * @param used nanoseconds of processor time that it has taken in its life
   * @param now nanoseconds of the wall clock
   */
  ReportDeadline(Duration processor, Duration asleep, long used, long now) {
    this.most = used + processor.toNanos();
    this.asleep = asleep;
    this.usedBefore = used;
    this.lastLook = now;
  }

  /** Whether it has taken more than it may. */
  boolean isOverrun(long used) {
    return used > most;
  }

  /**
   * Looks at it once more. To be asked often.
   *
   * @param used nanoseconds of processor time that it has taken in its life
   * @param wants whether it wants the processor at this moment, given or not
   * @param now nanoseconds of the wall clock
   * @return whether it has done next to nothing for long, while nothing kept it from its work
   */
  boolean isAsleep(long used, boolean wants, long now) {
    long passed = Math.min(now - lastLook, LONGEST_LOOK);
    lastLook = now;
    if (wants) {
      return false;
    }
    slept += passed;
    if (slept < asleep.toNanos()) {
      return false;
    }
    boolean idle = used - usedBefore < slept / SHARE_OF_SLEEPERS;
    slept = 0;
    usedBefore = used;
    return idle;
  }
}

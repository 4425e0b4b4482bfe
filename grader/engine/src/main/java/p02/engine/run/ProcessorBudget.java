package p02.engine.run;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The processor time of one submission at a time: what its workers take, and what it takes to
 * replace those that it costs.
 */
final class ProcessorBudget {
  /** For what a worker takes beside the test's own thread before it is ended. */
  private static final Duration RESERVE = Duration.ofMillis(500);

  /** What a fresh worker takes before it can be asked anything, and some more. */
  private static final Duration START = Duration.ofSeconds(2);

  private final Duration granted;
  private final LongSupplier taken;
  private long before;

  /**
   * A purse.
   *
   * @param granted to each submission
   * @param taken nanoseconds that workers have taken, ever
   */
  ProcessorBudget(Duration granted, LongSupplier taken) {
    this.granted = granted;
    this.taken = taken;
    this.before = taken.getAsLong();
  }

  /** Another submission begins. */
  void fill() {
    before = taken.getAsLong();
  }

  /** What this submission has taken. */
  Duration spent() {
    return Duration.ofNanos(taken.getAsLong() - before);
  }

  /** What is left for it; never less than nothing. */
  Duration left() {
    Duration left = granted.minus(RESERVE).minus(spent());
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Whether enough is left to start a fresh worker and ask it something. */
  boolean isEnoughToStart() {
    return left().compareTo(START) > 0;
  }

  /** As much of this as is left. */
  Duration atMost(Duration wanted) {
    Duration left = left();
    return left.compareTo(wanted) < 0 ? left : wanted;
  }

  @Override
  public String toString() {
    return granted.toSeconds() + " seconds of processor time";
  }
}

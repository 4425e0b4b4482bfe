package p02.engine.compiler;

import java.time.Duration;
import p02.precheck.compile.Effort;
import p02.precheck.compile.GaveUp;

/**
 * What the compiler may use up.
 *
 * @param beside for a job among others; what exceeds it is asked again alone, and loses nothing
 * @param alone for one problem, or one submission, in a JVM of its own: what exceeds it is refused
 * @param overhead megabytes that the system may give to a JVM beside its heap
 * @param submission processor time of all that is asked of one submission, beside others or alone,
 *     before the last that is asked
 * @param start for a JVM to become ready
 * @param backstop by the wall clock, for a JVM that sleeps
 */
public record CompilerLimits(
    Share beside,
    Share alone,
    int overhead,
    Duration submission,
    Duration start,
    Duration backstop) {
  /** What a batch uses. */
  public static final CompilerLimits STANDARD =
      new CompilerLimits(
          new Share(Duration.ofSeconds(3), 200, 768),
          Share.of(GaveUp.BUDGET, 768),
          512,
          Duration.ofSeconds(16),
          Duration.ofSeconds(120),
          Duration.ofMinutes(10));

  /**
   * One JVM's limits. Honest problems, cold, take a tenth of a second and 35 megabytes, nine at
   * once six tenths and 70; the megabytes come first, and do not depend on the machine's speed.
   *
   * @param processor time of a job's threads
   * @param allocated megabytes that a job may allocate, collected or not
   * @param heap megabytes of the JVM, for two jobs at once
   */
  public record Share(Duration processor, int allocated, int heap) {
    private static final int HEAP_OF_A_LANE = 128;

    /** What is allowed at home, too. */
    private static Share of(Effort budget, int heap) {
      return new Share(Duration.ofNanos(budget.nanos()), (int) (budget.bytes() >> 20), heap);
    }

    /** The same for more jobs at once. */
    Share forThreads(int threads) {
      int more = Math.max(0, threads - 2) * HEAP_OF_A_LANE;
      return new Share(processor, allocated, heap + more);
    }
  }

  /** The same with another heap for what is asked alone. */
  public CompilerLimits withHeap(int megabytes) {
    return new CompilerLimits(
        beside,
        new Share(alone.processor, alone.allocated, megabytes),
        overhead,
        submission,
        start,
        backstop);
  }
}

package p02.precheck.compile;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What threads have used up.
 *
 * @param nanos processor time
 * @param bytes allocated, collected or not: nearly the same on every machine, however fast it is
 */
public record Effort(long nanos, long bytes) {
  /** None at all. */
  public static final Effort NONE = new Effort(0, 0);

  /** A thread's, from its start; none where it has ended or this JVM does not count. */
  // What is to be used in its place came with Java 19.
  @SuppressWarnings("deprecation")
  public static Effort of(Thread thread) {
    if (ManagementFactory.getThreadMXBean() instanceof ThreadMXBean counted) {
      return new Effort(
          Math.max(0, counted.getThreadCpuTime(thread.getId())),
          Math.max(0, counted.getThreadAllocatedBytes(thread.getId())));
    }
    return NONE;
  }

  /** Both together. */
  public Effort plus(Effort other) {
    return new Effort(nanos + other.nanos, bytes + other.bytes);
  }

  /** What came on top of an earlier state. */
  public Effort since(Effort start) {
    return new Effort(nanos - start.nanos, bytes - start.bytes);
  }

  /** Whether it is more than a budget in either. */
  public boolean exceeds(Effort budget) {
    return nanos > budget.nanos || bytes > budget.bytes;
  }
}

package p02.engine.run;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Whether the machine has half a core to spare: then whoever wants to work does, and who takes
 * nothing is asleep.
 */
final class SpareCore {
  private static final double SPARE = 0.5;

  /** Systems count by hundredths of a second: a share of less time would be a matter of luck. */
  private static final long EVERY = Duration.ofSeconds(1).toNanos();

  private final DoubleSupplier load;
  private final int cores;
  private final LongSupplier clock;
  private long lastLook;
  private boolean spare;

  /**
   * A core to spare.
   *
   * @param load the share of all cores that was at work since this was asked last, from 0 to 1;
   *     something else where the system does not tell
   * @param cores how many there are
   * @param clock nanoseconds
   */
  SpareCore(DoubleSupplier load, int cores, LongSupplier clock) {
    this.load = load;
    this.cores = cores;
    this.clock = clock;
    this.lastLook = clock.getAsLong();
    // The share of the time before means nothing.
    load.getAsDouble();
  }

  /** Of this machine, or of the part of it that a container has. */
  static SpareCore ofMachine() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new SpareCore(system::getCpuLoad, system.getAvailableProcessors(), System::nanoTime);
  }

  /** Whether there was one in the last second or so; not before a second was seen. */
  boolean isThere() {
    long now = clock.getAsLong();
    if (now - lastLook >= EVERY) {
      lastLook = now;
      double busy = load.getAsDouble();
      // Where nobody tells, sleepers must still end.
      spare = !(busy >= 0 && busy <= 1) || (1 - busy) * cores >= SPARE;
    }
    return spare;
  }
}

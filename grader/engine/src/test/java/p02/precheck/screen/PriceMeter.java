package p02.precheck.screen;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import p02.meter.Metering;
import p02.meter.budget.Fuel;

/**
 * Measures what a step costs: processor time of one call by what it pays, as woven code makes it.
 */
final class PriceMeter {
  /** A quarter of the usual budget of a task; no task has more bytes for a step. */
  static final long FUEL = 1_250_000;

  static final long BYTES = 4_000_000;
  private static final int DEPTH = 2_000;

  /** So many nanoseconds a step must not exceed. */
  static final long MOST = 1_000;

  /** What is below this is noise. */
  private static final long NOISE = 10_000;

  private static final long PATIENCE = 60_000_000;
  private static final int TRIES = 400;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** One call, whose arguments are there. */
  interface Call {
    Object run() throws Throwable;
  }

  /**
   * What was measured.
   *
   * @param nanos processor time
   * @param steps paid; bytes count as steps at the ratio of the usual budget
   * @param how it ended
   */
  record Measured(long nanos, long steps, String how) {
    double each() {
      return nanos <= NOISE ? 0 : (double) nanos / steps;
    }
  }

  private PriceMeter() {}

  /** The least of several tries, since the first ones load classes and are not compiled yet. */
  static Measured measure(Supplier<Call> prepared) {
    Measured best = once(prepared.get());
    long since = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < TRIES; i++) {
      boolean isFine = best.each() < MOST / 3.0;
      if (isFine || i >= 3 && THREADS.getCurrentThreadCpuTime() - since > PATIENCE) {
        return best;
      }
      Measured again = once(prepared.get());
      best = again.each() < best.each() ? again : best;
    }
    return best;
  }

  private static Measured once(Call call) {
    String how = "ok";
    Metering.start(FUEL, BYTES, DEPTH);
    long begin = THREADS.getCurrentThreadCpuTime();
    try {
      look(call.run());
    } catch (OutOfMemoryError | StackOverflowError e) {
      how = e.getClass().getSimpleName();
    } catch (Throwable e) {
      how = e.getClass().getSimpleName();
    }
    // Whoever goes on has a handler, which pays.
    long caught = how.equals("ok") ? 0 : Fuel.CAUGHT;
    long nanos = THREADS.getCurrentThreadCpuTime() - begin;
    boolean spent = Fuel.exhausted() || Fuel.memoryExhausted() && !how.equals("OutOfMemoryError");
    long steps = Math.max(Fuel.used() + caught, Fuel.allocated() * FUEL / BYTES);
    Fuel.stop();
    return new Measured(nanos, spent ? Math.max(steps, FUEL) : Math.max(1, steps), how);
  }

  /** What walks, or flows, shows what it costs at its first element. */
  private static void look(Object result) {
    if (result instanceof Iterator<?> walk) {
      Fuel.tick(10);
      if (walk.hasNext()) {
        walk.next();
      }
    } else if (result instanceof Enumeration<?> walk) {
      Fuel.tick(10);
      if (walk.hasMoreElements()) {
        walk.nextElement();
      }
    } else if (result instanceof Spliterator<?> walk) {
      Fuel.tick(10);
      walk.tryAdvance(each -> {});
    } else if (result instanceof BaseStream<?, ?> stream) {
      Fuel.tick(10);
      stream.iterator().hasNext();
    }
  }
}

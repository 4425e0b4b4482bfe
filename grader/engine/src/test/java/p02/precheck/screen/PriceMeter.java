package p02.precheck.screen;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import p02.meter.Metering;
import p02.meter.budget.Endings;
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

  /** What takes less is measured many times at once, so that reading the clock does not count. */
  private static final long SHORT = 1_000_000;

  private static final int TOGETHER = 16;
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
    int calls = once(prepared.get()).nanos() < SHORT ? TOGETHER : 1;
    Measured best = together(calls, prepared);
    long since = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < TRIES; i++) {
      boolean isFine = best.each() < MOST / 3.0;
      if (isFine || i >= 3 && THREADS.getCurrentThreadCpuTime() - since > PATIENCE) {
        return best;
      }
      Measured again = together(calls, prepared);
      best = again.each() < best.each() ? again : best;
    }
    return best;
  }

  /** One call of several, each on arguments of its own. */
  private static Measured together(int calls, Supplier<Call> prepared) {
    List<Call> all = Stream.generate(prepared).limit(calls).toList();
    long steps = 0;
    long begin = THREADS.getCurrentThreadCpuTime();
    String how = "ok";
    for (Call each : all) {
      Paid paid = paid(each);
      steps += paid.steps();
      how = paid.how();
    }
    long nanos = THREADS.getCurrentThreadCpuTime() - begin;
    return new Measured(nanos / calls, Math.max(1, steps / calls), how);
  }

  private static Measured once(Call call) {
    return together(1, () -> call);
  }

  private record Paid(long steps, String how) {}

  private static Paid paid(Call call) {
    String how = "ok";
    Metering.start(FUEL, BYTES, DEPTH);
    try {
      look(call.run());
    } catch (OutOfMemoryError | StackOverflowError e) {
      how = e.getClass().getSimpleName();
    } catch (Throwable e) {
      how = e.getClass().getSimpleName();
    }
    // Whoever goes on has a handler, which pays.
    long caught = how.equals("ok") ? 0 : Fuel.CAUGHT;
    boolean spent =
        Endings.exhausted() || Endings.memoryExhausted() && !how.equals("OutOfMemoryError");
    long steps = Math.max(Fuel.used() + caught, Fuel.allocated() * FUEL / BYTES);
    Fuel.stop();
    return new Paid(spent ? Math.max(steps, FUEL) : steps, how);
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

package p02.precheck.screen;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import p02.meter.Metering;
import p02.meter.budget.Endings;
import p02.meter.budget.Fuel;

/**
 * Measures what a step costs: processor time of one call by what it pays, as woven code makes it.
 *
 * <p>What counts is what a call costs whoever makes it over and over, since only that lasts until
 * the budget is spent: a first call that loads classes is made once in a submission. A call that is
 * cheap at once is done with; one that seems dear is repeated, in ever larger groups so that
 * reading the clock does not count, until it is not or its time is up.
 *
 * @param patience milliseconds of processor time for a call that seems dear, arguments included
 * @param budgets so many quarters of the usual budget of a task a call may spend
 */
record PriceMeter(long patience, int budgets) {
  /** A quarter of the usual budget of a task; no task has more bytes for a step. */
  static final long FUEL = 1_250_000;

  static final long BYTES = 4_000_000;
  private static final int DEPTH = 2_000;

  /** So many nanoseconds a step must not exceed. */
  static final long MOST = 1_000;

  /** What is below this is not looked at again, though it may be still less. */
  private static final double CHEAP = MOST / 2.0;

  private static final int LEAST_TRIES = 4;

  /** After so many calls C1 has compiled a method. */
  private static final int WARM = 300;

  /** Nanoseconds beside which reading the clock is nothing. */
  private static final long LONG = 5_000_000;

  private static final int FEW = 8;
  private static final int TOGETHER = 64;
  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** What reading the clock takes by itself, which may be more than a short call. */
  private static final long READING =
      LongStream.range(0, 10_000).map(i -> -now() + now()).min().orElseThrow();

  private static final long EMPTY = empty();

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
      return (double) nanos / steps;
    }

    boolean isDone() {
      return how.equals("ok");
    }
  }

  /**
   * The least of several tries.
   *
   * @param known nanoseconds a step of another call of the member: what costs less is not looked at
   *     again
   * @param prepared makes a call, on arguments of its own
   */
  Measured measure(double known, Supplier<Call> prepared) {
    double enough = Math.max(CHEAP, known);
    Measured best = together(1, prepared);
    if (best.each() <= enough) {
      return best;
    }
    warm(prepared.get());
    long since = now();
    int group = FEW;
    for (int tries = 0; best.each() > enough; tries++) {
      long spent = now() - since;
      boolean isLong = best.nanos() > LONG;
      if ((isLong || tries >= LEAST_TRIES) && spent > patience * NANOS_PER_MILLI) {
        return best;
      }
      // By turns many at once, and one whose arguments have just been made and lie near.
      boolean isAlone = isLong || tries % 2 == 0;
      Measured again = together(isAlone ? 1 : group, prepared);
      group = isAlone ? group : Math.min(2 * group, TOGETHER);
      best = again.each() < best.each() ? again : best;
    }
    return best;
  }

  /** Nanoseconds of processor time of this thread. */
  static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** So often on the same arguments, whatever the first one made of them, that it is compiled. */
  private void warm(Call call) {
    long since = now();
    // Reading the clock takes longer than many a call.
    for (int i = 0;
        i < WARM && (i % TOGETHER > 1 || now() - since < patience * NANOS_PER_MILLI / 4);
        i++) {
      paid(call);
    }
  }

  /** One call of several, each on arguments of its own. */
  private Measured together(int calls, Supplier<Call> prepared) {
    return together(Stream.generate(prepared).limit(calls).toList(), READING, EMPTY);
  }

  private Measured together(List<Call> all, long reading, long empty) {
    long steps = 0;
    String how = "ok";
    long begin = now();
    for (Call each : all) {
      Paid paid = paid(each);
      steps += paid.steps();
      how = paid.how();
    }
    long nanos = Math.max(0, now() - begin - reading - all.size() * empty);
    return new Measured(nanos / all.size(), Math.max(1, steps / all.size()), how);
  }

  /** What measuring itself takes for each call, when it is compiled. */
  private static long empty() {
    PriceMeter meter = new PriceMeter(0, 1);
    List<Call> calls = Collections.nCopies(WARM, () -> null);
    return LongStream.range(0, TOGETHER)
        .map(i -> meter.together(calls, 0, 0).nanos())
        .min()
        .orElseThrow();
  }

  private record Paid(long steps, String how) {}

  private Paid paid(Call call) {
    String how = "ok";
    Metering.start(FUEL * budgets, BYTES * budgets, DEPTH);
    try {
      look(call.run());
    } catch (Throwable e) {
      how = e.getClass().getSimpleName();
    }
    // Whoever goes on has a handler, which pays.
    long caught = how.equals("ok") ? 0 : Fuel.CAUGHT;
    boolean spent =
        Endings.exhausted() || Endings.memoryExhausted() && !how.equals("OutOfMemoryError");
    long steps = Math.max(Fuel.used() + caught, Fuel.allocated() * FUEL / BYTES);
    Fuel.stop();
    return new Paid(spent ? Math.max(steps, FUEL * budgets) : steps, how);
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

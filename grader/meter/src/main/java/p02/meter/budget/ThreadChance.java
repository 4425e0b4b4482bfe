package p02.meter.budget;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What the JDK draws by chance for the thread that runs a task. Each thread holds the state of its
 * {@link ThreadLocalRandom}, which the JDK begins by the clock and draws from wherever it likes:
 * bases of a prime test, levels of a skip list. Given the same state at each start, all of that is
 * the same in every run, whichever member it comes through. The JVM opens these fields by {@link
 * p02.meter.price.Readiness#OPTIONS}; without them nothing is begun, and {@link #isFixed} says so.
 */
public final class ThreadChance {
  /** None may be 0: the JDK takes that for a thread that has not begun, and asks its clock. */
  private static final List<ThreadField> STATE =
      List.of(
          ThreadField.of("threadLocalRandomSeed", 42),
          ThreadField.of("threadLocalRandomProbe", 0x9E3779B9),
          ThreadField.of("threadLocalRandomSecondarySeed", 42));

  /** How many threads came before says what ran before; no JVM here counts so far by itself. */
  private static final ThreadField NUMBER = ThreadField.of("tid", 1 << 30);

  private ThreadChance() {}

  /**
   * Whether a task's draws are the same each time: the JVM has all that they are made of where it
   * is looked for, and lets the meter write it.
   */
  public static boolean isFixed() {
    if (NUMBER.field().isEmpty() || STATE.stream().anyMatch(each -> each.field().isEmpty())) {
      return false;
    }
    long[] before = state();
    begin();
    long first = ThreadLocalRandom.current().nextLong();
    begin();
    long again = ThreadLocalRandom.current().nextLong();
    back(before);
    return first == again;
  }

  /**
   * Gives a thread that has not been started the number that all threads of tasks have, one after
   * the other: the JDK mixes it into what it draws.
   */
  public static Thread numbered(Thread thread) {
    NUMBER.set(thread, NUMBER.first());
    return thread;
  }

  /** As at the start of every task. */
  static void begin() {
    STATE.forEach(each -> each.set(Thread.currentThread(), each.first()));
  }

  /** What {@link #back} puts back. */
  static long[] state() {
    return STATE.stream().mapToLong(each -> each.get(Thread.currentThread())).toArray();
  }

  /** Goes on from here. */
  static void back(long... state) {
    for (int i = 0; i < state.length; i++) {
      STATE.get(i).set(Thread.currentThread(), state[i]);
    }
  }
}

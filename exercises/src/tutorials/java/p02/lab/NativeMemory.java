package p02.lab;

import org.bytedeco.javacpp.Pointer;

/**
 * Keeps the memory of long work small. ND4J's arrays lie outside of Java's heap and are freed when
 * Java collects its garbage; but their Java side is tiny, so that Java sees no need to. A student's
 * {@code m.mul(beta).add(…)} in every step would fill the machine.
 *
 * <p>Memory that was freed often stays with the process, so that its size alone does not tell how
 * much garbage there is. Hence the first time that it has grown by half a gigabyte says after how
 * many steps to collect from then on.
 */
final class NativeMemory {
  private static final long GROWTH = 1L << 29;

  /** To ask for the process' size takes some microseconds, as a small network's step does. */
  private static final int SELDOM = 4;

  private long least = Long.MAX_VALUE;
  private int period = Integer.MAX_VALUE;
  private int steps;

  /** Collects garbage if there may be half a gigabyte of it; call it after each step. */
  void step() {
    steps++;
    if (steps % SELDOM == 0) {
      long now = Pointer.physicalBytes();
      least = Math.min(least, now);
      if (now - least > GROWTH) {
        period = Math.min(period, steps);
        least = now;
      }
    }
    if (steps >= period) {
      System.gc();
      steps = 0;
    }
  }
}

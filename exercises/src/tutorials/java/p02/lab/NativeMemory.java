package p02.lab;

import org.bytedeco.javacpp.Pointer;

/**
 * Keeps the memory of a long training small. ND4J's arrays lie outside of Java's heap and are freed
 * when Java collects its garbage; but their Java side is tiny, so that Java sees no need to. A
 * student's {@code m.mul(beta).add(…)} in every step would fill the machine.
 */
final class NativeMemory {
  private static final long GROWTH = 1L << 30;

  private long least = Long.MAX_VALUE;

  /** Collects garbage once the process has grown by a gigabyte; call it after each step. */
  void step() {
    long now = Pointer.physicalBytes();
    least = Math.min(least, now);
    if (now - least > GROWTH) {
      System.gc();
      // Arrays are freed a little later, by a thread of ND4J: the next steps find the new least.
      least = now;
    }
  }
}

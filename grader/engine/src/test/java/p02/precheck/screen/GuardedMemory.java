package p02.precheck.screen;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Native memory whose ends are guarded: what {@code grader/benchmark/guard/guard.c} does when it is
 * preloaded. Whatever the armed thread's native code asks for then lies between pages without
 * access.
 */
final class GuardedMemory {
  private GuardedMemory() {}

  /** Loads the library, which must be preloaded, and takes faults to it. */
  static void start(Path library) {
    System.load(library.toAbsolutePath().toString());
    begin();
  }

  private static native void begin();

  /**
   * Guards what this thread asks for from now on.
   *
   * @param end whether blocks lie at the end of their pages, or at the beginning
   */
  static native void arm(boolean end);

  /** Guards nothing more. */
  static native void disarm();

  /** How many guarded blocks are there. */
  static native long live();

  /** Reads or writes a byte of native memory. */
  static native void touch(long address, boolean write);

  /** What was read or written beyond a block since the last asking; null if nothing was. */
  static native @Nullable String seen();
}

package p02.worker;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Watches how much processor time the thread of a test takes, native code included. A machine that
 * is busy with other things changes nothing about it but how long it lasts. Where the JVM cannot
 * tell, it watches in vain: the engine counts the whole process from outside.
 */
final class OverrunWatchdog {
  private static final long EVERY_MILLIS = 20;
  private static final long NOT_SEEN = -1;

  private final Consumer<Selection> overran;

  /** Guarded by this. */
  private @Nullable Watched watched;

  /** A test at work; its count begins when it is first looked at. */
  private static final class Watched {
    private final Selection test;
    private final long thread;
    private final long granted;
    private long before = NOT_SEEN;

    Watched(Selection test, long thread, long granted) {
      this.test = test;
      this.thread = thread;
      this.granted = granted;
    }

    boolean overruns(ThreadMXBean threads) {
      long now = threads.getThreadCpuTime(thread);
      if (before == NOT_SEEN) {
        before = now;
      }
      return now - before > granted;
    }
  }

  private OverrunWatchdog(Consumer<Selection> overran) {
    this.overran = overran;
  }

  /**
   * Starts it.
   *
   * @param overran what happens to a test that takes too much; the test is held while it runs
   */
  static OverrunWatchdog start(Consumer<Selection> overran) {
    OverrunWatchdog dog = new OverrunWatchdog(overran);
    Thread thread = new Thread(dog::watch, "watchdog");
    thread.setDaemon(true);
    thread.start();
    return dog;
  }

  /** A test begins on this thread. */
  synchronized void begin(Selection test, long granted) {
    watched = new Watched(test, Thread.currentThread().getId(), granted);
  }

  /** It has ended. Does not return once it was said to have overrun. */
  synchronized void end() {
    watched = null;
  }

  private void watch() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    if (!threads.isThreadCpuTimeSupported() || !threads.isThreadCpuTimeEnabled()) {
      return;
    }
    try {
      while (true) {
        Thread.sleep(EVERY_MILLIS);
        look(threads);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void look(ThreadMXBean threads) {
    if (watched != null && watched.overruns(threads)) {
      overran.accept(watched.test);
    }
  }
}

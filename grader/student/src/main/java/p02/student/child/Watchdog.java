package p02.student.child;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Ends a test that works on where no meter counts, as inside a native library. */
final class Watchdog {
  private static final long EVERY_MILLIS = 50;

  /** Processor time, as in {@code mvn test}: a quarter was too little on a busy machine, once. */
  private static final long MOST_NANOS = 20_000_000_000L;

  private final Consumer<String> overran;
  private @Nullable String task;
  private long thread;
  private long before;

  private Watchdog(Consumer<String> overran) {
    this.overran = overran;
  }

  /** Starts it; {@code overran} is told the task. */
  static Watchdog start(Consumer<String> overran) {
    Watchdog dog = new Watchdog(overran);
    Thread looking = new Thread(dog::look, "watchdog");
    looking.setDaemon(true);
    looking.start();
    return dog;
  }

  /** A test begins on this thread. */
  synchronized void begin(String name) {
    task = name;
    thread = Thread.currentThread().getId();
    before = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
  }

  /** It has ended. */
  synchronized void end() {
    task = null;
  }

  private void look() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    try {
      while (threads.isThreadCpuTimeSupported()) {
        Thread.sleep(EVERY_MILLIS);
        synchronized (this) {
          if (task != null && threads.getThreadCpuTime(thread) - before > MOST_NANOS) {
            overran.accept(task);
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

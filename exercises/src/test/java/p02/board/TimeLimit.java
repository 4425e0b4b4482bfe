package p02.board;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/**
 * Ends a test that does not end by itself. It counts the processor time of the test's own thread, not the clock's:
 * on a busy machine right code takes long, too.
 */
final class TimeLimit {
  /** Right solutions take less than a second for all tasks together. */
  private static final long BUSY_SECONDS = 20;

  /** Of doing nothing at all, as in a wait that nobody ends. */
  private static final long IDLE_SECONDS = 30;

  private static final long LOOK_MILLIS = 100;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final AtomicReference<Throwable> thrown = new AtomicReference<>();
  private final Thread thread;

  private TimeLimit(Invocation<Void> test) {
    this.thread = new Thread(() -> proceed(test), "self-check");
    thread.setDaemon(true);
  }

  /** Runs a test in a thread of its own, and looks after it. */
  static void over(Invocation<Void> test) throws Throwable {
    TimeLimit limit = new TimeLimit(test);
    limit.thread.start();
    limit.await();
    if (limit.thrown.get() != null) {
      throw limit.thrown.get();
    }
  }

  private void proceed(Invocation<Void> test) {
    try {
      test.proceed();
    } catch (Throwable any) {
      thrown.set(any);
    }
  }

  private void await() throws InterruptedException {
    long begun = System.nanoTime();
    long moved = begun;
    long before = 0;
    thread.join(LOOK_MILLIS);
    while (thread.isAlive()) {
      long now = System.nanoTime();
      long busy = threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.getId()) : now - begun;
      // Who waits for a processor does not idle: only a thread that waits for something else does.
      if (busy != before || thread.getState() == Thread.State.RUNNABLE) {
        moved = now;
      }
      before = busy;
      if (busy > TimeUnit.SECONDS.toNanos(BUSY_SECONDS)) {
        end("It has kept the processor busy for " + BUSY_SECONDS + " seconds and is not done.");
      } else if (now - moved > TimeUnit.SECONDS.toNanos(IDLE_SECONDS)) {
        end("It has waited for " + IDLE_SECONDS + " seconds and done nothing.");
      }
      thread.join(LOOK_MILLIS);
    }
  }

  private void end(String said) {
    AssertionError error =
        new AssertionError(said + " Is there a loop that never ends, or one that does far more work than it must?");
    error.setStackTrace(thread.getStackTrace());
    thread.interrupt();
    throw error;
  }
}

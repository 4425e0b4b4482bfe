package p02.engine.intake.archive;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives up on work that does not end. What is given up may run on in a thread that nobody waits
 * for, and which gives way to all others.
 *
 * @param most processor time in nanoseconds; wall time where the JVM knows no other
 */
record UnpackingTime(long most) {
  private static final long LOOK_MILLIS = 50;

  /** Work that may fail as reading does. */
  interface Work {
    void run() throws IOException, IntakeException;
  }

  /**
   * Does work with an archive in the time that its allowance gives, or gives it up, and with it
   * whatever else was to be unpacked.
   *
   * @param what as {@code a RAR archive}
   */
  static void within(UnpackingAllowance allowance, String what, Work work)
      throws IOException, IntakeException {
    int seconds = allowance.seconds();
    if (!new UnpackingTime(TimeUnit.SECONDS.toNanos(seconds)).run(work)) {
      allowance.end();
      throw new IntakeException(
          what
              + ": not opened, since it takes more than %d s of processor time; pack it as .zip"
                  .formatted(seconds));
    }
  }

  /** Whether the work ended in time. */
  boolean run(Work work) throws IOException, IntakeException {
    FutureTask<Object> done =
        new FutureTask<>(
            () -> {
              work.run();
              return UnpackingTime.class;
            });
    Thread thread = new Thread(done, "unpacking");
    thread.setDaemon(true);
    thread.start();
    long start = System.nanoTime();
    try {
      while (!ended(done)) {
        if (taken(thread, start) > most) {
          thread.setPriority(Thread.MIN_PRIORITY);
          done.cancel(true);
          return false;
        }
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    }
  }

  private static boolean ended(Future<Object> done)
      throws InterruptedException, ExecutionException {
    try {
      done.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  private static long taken(Thread thread, long start) {
    ThreadMXBean times = ManagementFactory.getThreadMXBean();
    return times.isThreadCpuTimeSupported()
        ? times.getThreadCpuTime(thread.getId())
        : System.nanoTime() - start;
  }

  private static IOException thrown(Throwable cause) throws IntakeException {
    if (cause instanceof IntakeException known) {
      throw known;
    } else if (cause instanceof RuntimeException bug) {
      throw bug;
    } else if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException known ? known : new IOException(cause);
  }
}

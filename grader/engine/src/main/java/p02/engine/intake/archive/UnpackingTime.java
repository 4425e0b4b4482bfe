package p02.engine.intake.archive;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives up on work that does not end. What is given up may run on in a thread that nobody waits
 * for.
 *
 * @param most time
 * @param unit of it
 */
record UnpackingTime(long most, TimeUnit unit) {

  /** Work that may fail as reading does. */
  interface Work {
    void run() throws IOException, IntakeException;
  }

  /** Whether the work ended in time. */
  boolean run(Work work) throws IOException, IntakeException {
    ExecutorService thread = Executors.newSingleThreadExecutor(UnpackingTime::daemon);
    Future<Object> done =
        thread.submit(
            () -> {
              work.run();
              return UnpackingTime.class;
            });
    thread.shutdown();
    try {
      done.get(most, unit);
      return true;
    } catch (TimeoutException e) {
      done.cancel(true);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "unpacking");
    thread.setDaemon(true);
    return thread;
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

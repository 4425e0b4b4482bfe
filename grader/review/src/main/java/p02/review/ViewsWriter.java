package p02.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import p02.desk.views.Views;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;

/**
 * Brings marks into {@code final.csv}, reports and class page, a moment after the last click. They
 * can be made anew at any time: a mark never waits for them, and none is lost with them.
 */
final class ViewsWriter implements AutoCloseable {
  private static final int SECONDS = 3;

  private final Path folder;
  private final AtomicBoolean wanted = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1,
          work -> {
            Thread writer = new Thread(work, "views");
            writer.setDaemon(true);
            return writer;
          });
  private volatile String trouble = "";

  ViewsWriter(Path folder) {
    this.folder = folder;
  }

  /** Something was decided. */
  void changed() {
    if (wanted.compareAndSet(false, true)) {
      thread.schedule(this::write, SECONDS, TimeUnit.SECONDS);
    }
  }

  private void write() {
    if (wanted.compareAndSet(true, false)) {
      try {
        Views.refresh(folder);
        trouble = "";
      } catch (IOException | UserMistake e) {
        trouble = "Marks are safe, but reports could not be written: " + Causes.oneLine(e);
      }
    }
  }

  /** Why reports could not be written; empty if they could. */
  String trouble() {
    return trouble;
  }

  @Override
  public void close() {
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    thread.shutdown();
    write();
    try {
      // One that writes already must end before anybody takes the folder for whole.
      thread.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package p02.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import p02.desk.views.Views;
import p02.engine.failure.Causes;

/**
 * Brings marks into {@code final.csv}, reports and class page, a moment after the last click. They
 * can be made anew at any time: a mark never waits for them, and none is lost with them.
 */
final class ViewsWriter implements AutoCloseable {
  private static final int SECONDS = 3;

  private static final String OLD =
      "Marks are safe, but final.csv and reports may be old: type ./grade final with this folder";
  private static final int LAST_MINUTES = 10;

  /** What writes. */
  @FunctionalInterface
  interface Writing {
    /** Brings what was decided into the folder. */
    void refresh(Path folder) throws IOException;
  }

  private final Path folder;
  private final Writing writing;
  private final int seconds;
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
    this(folder, Views::refresh, SECONDS);
  }

  /** The same so many seconds after the last click. */
  ViewsWriter(Path folder, Writing writing, int seconds) {
    this.folder = folder;
    this.writing = writing;
    this.seconds = seconds;
  }

  /** Something was decided. */
  void changed() {
    if (wanted.compareAndSet(false, true)) {
      thread.schedule(this::write, seconds, TimeUnit.SECONDS);
    }
  }

  private void write() {
    if (wanted.compareAndSet(true, false)) {
      try {
        writing.refresh(folder);
        trouble = "";
      } catch (IOException | RuntimeException e) {
        trouble = "Marks are safe, but reports could not be written: " + Causes.oneLine(e);
      }
    }
  }

  /** Why reports could not be written; empty if they could. */
  String trouble() {
    return trouble;
  }

  /**
   * Writes what is left to write, once whoever writes already has ended: the older of two that
   * write at once might end last, and leave an old table.
   */
  @Override
  public void close() {
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    thread.shutdown();
    try {
      if (thread.awaitTermination(LAST_MINUTES, TimeUnit.MINUTES)) {
        write();
      } else {
        trouble = OLD;
      }
    } catch (InterruptedException e) {
      trouble = OLD;
      Thread.currentThread().interrupt();
    }
  }
}

package p02.student.watch;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Says when something may have been saved. The system tells at once where it can; beside that it is
 * said now and then, since the system says nothing of some network folders, containers, and folders
 * that were deleted and came back. Whoever is told looks whether anything has changed since it
 * looked last: two who remember the files would not always agree.
 */
final class Saves implements AutoCloseable {
  private static final long OFTEN_MILLIS = 300;
  private static final long SELDOM_MILLIS = 2_000;

  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "saves");
            thread.setDaemon(true);
            return thread;
          });
  private final @Nullable DirectoryWatcher watcher;

  private Saves(@Nullable DirectoryWatcher watcher) {
    this.watcher = watcher;
  }

  /**
   * Begins to look.
   *
   * @param poll whether to do without the system's word
   * @param saved called on a thread of its own
   */
  static Saves in(List<Path> roots, boolean poll, Runnable saved) {
    DirectoryWatcher watcher = poll ? null : told(roots, saved);
    Saves saves = new Saves(watcher);
    long every = watcher == null ? OFTEN_MILLIS : SELDOM_MILLIS;
    saves.looking.scheduleWithFixedDelay(saved, every, every, TimeUnit.MILLISECONDS);
    return saves;
  }

  private static @Nullable DirectoryWatcher told(List<Path> roots, Runnable saved) {
    try {
      DirectoryWatcher watcher =
          DirectoryWatcher.builder()
              .paths(roots.stream().filter(Files::isDirectory).toList())
              // Contents are compared by who compiles them.
              .fileHashing(false)
              .listener(event -> saved.run())
              .build();
      Thread thread = new Thread(watcher::watch, "watcher");
      thread.setDaemon(true);
      thread.start();
      return watcher;
    } catch (IOException | LinkageError e) {
      // As on systems that have no such service, or no room for another: looking does it, too.
      return null;
    }
  }

  /** Whether the system says when something is saved. */
  boolean isTold() {
    return watcher != null;
  }

  @Override
  public void close() throws IOException {
    looking.shutdownNow();
    if (watcher != null) {
      watcher.close();
    }
  }
}

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
 * Says when something may have been saved. The system tells at once where it can; beside that the
 * files are looked at now and then, since it says nothing of some network folders, containers, and
 * folders that were deleted and came back.
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
  private Snapshot before;

  private Saves(@Nullable DirectoryWatcher watcher, Snapshot before) {
    this.watcher = watcher;
    this.before = before;
  }

  /**
   * Begins to look.
   *
   * @param poll whether to do without the system's word
   * @param saved called on a thread of its own
   */
  static Saves in(List<Path> roots, boolean poll, Runnable saved) {
    Snapshot now = Snapshot.of(roots);
    DirectoryWatcher watcher = poll ? null : told(roots, saved);
    Saves saves = new Saves(watcher, now);
    long every = watcher == null ? OFTEN_MILLIS : SELDOM_MILLIS;
    saves.looking.scheduleWithFixedDelay(
        () -> saves.look(roots, saved), every, every, TimeUnit.MILLISECONDS);
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

  private void look(List<Path> roots, Runnable saved) {
    Snapshot now = Snapshot.of(roots);
    if (!now.since(before).isEmpty()) {
      before = now;
      saved.run();
    }
  }

  @Override
  public void close() throws IOException {
    looking.shutdownNow();
    if (watcher != null) {
      watcher.close();
    }
  }
}

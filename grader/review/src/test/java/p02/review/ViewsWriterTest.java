package p02.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("final.csv and reports, when the page is stopped")
class ViewsWriterTest {
  private static final Set<Thread.State> WAITING =
      Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

  @TempDir private Path folder;

  /** Writes for as long as whoever closes neither waits for it nor writes, too. */
  private static final class Slow implements ViewsWriter.Writing {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicReference<Thread> closer = new AtomicReference<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger times = new AtomicInteger();

    @Override
    public void refresh(Path folder) {
      most.accumulateAndGet(running.incrementAndGet(), Math::max);
      if (times.incrementAndGet() == 1) {
        begun.countDown();
        while (running.get() == 1 && !isAwaited()) {
          Thread.onSpinWait();
        }
      }
      running.decrementAndGet();
    }

    private boolean isAwaited() {
      Thread thread = closer.get();
      return thread != null && WAITING.contains(thread.getState());
    }
  }

  @Test
  @DisplayName("are written last by what saw every mark, after the one that writes already")
  void shouldWriteOneAfterAnother() throws InterruptedException {
    Slow slow = new Slow();
    ViewsWriter views = new ViewsWriter(folder, slow, 0);
    views.changed();
    slow.begun.await();
    views.changed();
    Thread closer = new Thread(views::close, "closer");
    closer.start();
    slow.closer.set(closer);
    closer.join();
    assertThat(slow.most.get()).as("writers at once").isEqualTo(1);
    assertThat(slow.times.get()).isEqualTo(2);
    assertThat(views.trouble()).isEmpty();
  }

  @Test
  @DisplayName("are told where they cannot be written")
  void shouldTellTrouble() {
    ViewsWriter views =
        new ViewsWriter(
            folder,
            each -> {
              throw new IOException("disk full");
            },
            3_600);
    views.changed();
    views.close();
    assertThat(views.trouble()).contains("Marks are safe", "disk full");
  }
}

package p02.lab;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Ctrl-C: the training at hand ends after its batch, nothing long begins any more, and the page is
 * written with what there is. The JVM waits for that, but not for ever.
 */
public final class Stop {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final CountDownLatch done = new CountDownLatch(1);
  private volatile boolean requested;

  /** A stop that nobody has asked for yet. */
  public Stop() {}

  /** Asks for it. */
  public void request() {
    requested = true;
    listeners.forEach(Runnable::run);
  }

  /** Whether somebody has asked for it. */
  public boolean requested() {
    return requested;
  }

  /** Does something that waits for others, such as a download; stopping interrupts it. */
  <T> T interrupting(Supplier<T> work) {
    Runnable interrupt = Thread.currentThread()::interrupt;
    listen(interrupt);
    try {
      return work.get();
    } finally {
      forget(interrupt);
      // What comes next, such as writing the page, must not be interrupted.
      Thread.interrupted();
    }
  }

  /** Calls {@code action} when it is asked for, until {@link #forget}. */
  void listen(Runnable action) {
    listeners.add(action);
    if (requested) {
      action.run();
    }
  }

  void forget(Runnable action) {
    listeners.remove(action);
  }

  /** Everything is written. */
  void finished() {
    done.countDown();
  }

  /** Ctrl-C asks for it from now on. */
  void onInterrupt() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::requestAndWait, "stop"));
  }

  private void requestAndWait() {
    if (done.getCount() == 0) {
      return;
    }
    System.err.println();
    System.err.println("p02: stopping; what was trained is kept and the page is written ...");
    request();
    try {
      if (!done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        System.err.println("p02: the run did not stop in time; its page was not written");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

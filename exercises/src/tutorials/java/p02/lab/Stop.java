package p02.lab;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Ctrl-C: the training at hand ends after its batch, nothing long begins any more, and the page is
 * written with what there is. The JVM waits for that, but not for ever: code that does not listen
 * is left behind, and the page is written without it.
 */
public final class Stop {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Duration patience;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final CountDownLatch done = new CountDownLatch(1);
  private volatile boolean requested;
  private volatile boolean fetching;
  private volatile Runnable lastResort = () -> {};

  /** A stop that nobody has asked for yet. */
  public Stop() {
    this(PATIENCE);
  }

  /** The same with another patience. */
  Stop(Duration patience) {
    this.patience = patience;
  }

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
    fetching = true;
    listen(interrupt);
    try {
      return work.get();
    } finally {
      forget(interrupt);
      fetching = false;
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

  /** What is done, on another thread, where the run does not end in time. */
  void otherwise(Runnable action) {
    lastResort = action;
  }

  /** Everything is written. */
  void finished() {
    done.countDown();
  }

  /** Ctrl-C asks for it from now on. */
  void onInterrupt() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::requestAndWait, "stop"));
  }

  /** Asks for it, and waits until everything is written. */
  void requestAndWait() {
    if (done.getCount() == 0) {
      return;
    }
    System.err.println();
    System.err.println(
        fetching
            ? "p02: stopping; what was fetched is kept, there is nothing to show yet ..."
            : "p02: stopping; what was trained is kept and the page is written ...");
    request();
    try {
      if (!done.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        lastResort.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

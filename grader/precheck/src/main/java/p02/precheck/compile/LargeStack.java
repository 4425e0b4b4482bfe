package p02.precheck.compile;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Runs javac on threads of fixed stack size, so that its verdict never depends on the caller's, and
 * counts what they use up. One at a time.
 */
public final class LargeStack {
  private static final long BYTES = 64L << 20;

  private volatile Effort ended = Effort.NONE;
  private volatile Optional<Thread> running = Optional.empty();

  /** Counts anew. */
  void begin() {
    ended = Effort.NONE;
  }

  /** What was used up since {@link #begin}; any thread may ask. */
  Effort spent() {
    return ended.plus(running.map(Effort::of).orElse(Effort.NONE));
  }

  /**
   * What the compilation says.
   *
   * @param overflow what it says if it overflows the stack
   * @return nothing if it breaks down, or was interrupted
   */
  public <T> Optional<T> call(Supplier<T> compilation, T overflow) {
    AtomicReference<Optional<T>> result = new AtomicReference<>(Optional.empty());
    Thread thread = new Thread(null, () -> run(compilation, overflow, result), "javac", BYTES);
    thread.setDaemon(true);
    running = Optional.of(thread);
    thread.start();
    try {
      thread.join();
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private <T> void run(Supplier<T> compilation, T overflow, AtomicReference<Optional<T>> result) {
    try {
      result.set(Optional.of(compilation.get()));
    } catch (Throwable e) {
      // javac wraps what its own recursion cannot bear: the source is refused. Anything else
      // that breaks down in there, or finds no memory, says nothing of the source.
      result.set(isOverflow(e) ? Optional.of(overflow) : Optional.empty());
    } finally {
      ended = ended.plus(Effort.of(Thread.currentThread()));
      running = Optional.empty();
    }
  }

  private static boolean isOverflow(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < 10; depth++) {
      if (cause instanceof StackOverflowError) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}

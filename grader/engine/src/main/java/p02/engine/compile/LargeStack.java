package p02.engine.compile;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Runs javac on a thread of fixed stack size, so that its verdict never depends on the caller's.
 */
final class LargeStack {
  private static final long BYTES = 64L << 20;
  private static final long PATIENCE_MILLIS = 30_000;

  private LargeStack() {}

  /**
   * What the compilation says.
   *
   * @param overflow what it says if it overflows the stack
   * @return nothing if it breaks down, does not come back, or was interrupted
   */
  static <T> Optional<T> call(Supplier<T> compilation, T overflow) {
    AtomicReference<Optional<T>> result = new AtomicReference<>(Optional.empty());
    Runnable work =
        () -> {
          try {
            result.set(Optional.of(compilation.get()));
          } catch (StackOverflowError | RuntimeException e) {
            // javac wraps what its own recursion cannot bear: the source is refused. Anything else
            // that breaks down in there is not the student's doing.
            result.set(isOverflow(e) ? Optional.of(overflow) : Optional.empty());
          }
        };
    Thread thread = new Thread(null, work, "javac", BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return result.get();
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

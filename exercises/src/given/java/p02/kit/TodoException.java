package p02.kit;

import java.util.Optional;

/** Marks a task that has not been started. Replace the line that throws it with your own code. */
public final class TodoException extends UnsupportedOperationException {
  private static final long serialVersionUID = 1L;

  // Sticky on purpose: a test that expects some exception must not take an open task for one.
  private static volatile TodoException last;

  private final String task;

  /** Kept apart, since the trace that everybody sees may be written over. */
  private final StackTraceElement[] madeAt;

  /**
   * Marks an open task.
   *
   * @param task its number, as {@code 3.1.1}
   */
  public TodoException(String task) {
    super("Task " + task + " is still to do.");
    this.task = task;
    this.madeAt = getStackTrace();
    last = this;
  }

  /** The task's number, as {@code 3.1.1}. */
  public String task() {
    return task;
  }

  /** Where it was made, innermost first. */
  public StackTraceElement[] madeAt() {
    return madeAt.clone();
  }

  /** The open task that was met last, since {@link #forget()}. */
  public static Optional<TodoException> last() {
    return Optional.ofNullable(last);
  }

  /** Forgets what was met; tests call it before they begin. */
  public static void forget() {
    last = null;
  }
}

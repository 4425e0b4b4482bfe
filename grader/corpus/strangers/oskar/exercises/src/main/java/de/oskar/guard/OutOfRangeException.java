package de.oskar.guard;

/** A number lies outside of its range. */
public final class OutOfRangeException extends AssignmentException {
  private static final long serialVersionUID = 20260103L;

  /** Creates the exception. */
  public OutOfRangeException(String argument, Number value, String range) {
    super(
        argument,
        "%s is %s, which is %s; it must lie in %s",
        argument,
        value,
        Double.isNaN(value.doubleValue()) ? "not a number" : value.doubleValue() < 0 ? "negative" : "outside",
        range);
  }

  /** With a cause. */
  public OutOfRangeException(String argument, Number value, String range, Throwable cause) {
    this(argument, value, range);
    initCause(cause);
  }
}

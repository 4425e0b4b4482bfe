package de.oskar.guard;

/** A count went beyond {@code long}. */
public final class CountOverflowException extends ArithmeticException {
  private static final long serialVersionUID = 20260105L;

  /** Creates the exception. */
  public CountOverflowException(String what, ArithmeticException cause) {
    super(String.format("%s is larger than %,d", what, Long.MAX_VALUE));
    initCause(cause);
  }
}

package p02.engine.intake.archive;

/** A folder or archive that cannot be read; the message is one line for the instructor. */
public final class IntakeException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A message that says what, where, and what to do. */
  public IntakeException(String message) {
    super(message);
  }
}

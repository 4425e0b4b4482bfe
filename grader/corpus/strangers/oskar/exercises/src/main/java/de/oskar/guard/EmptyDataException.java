package de.oskar.guard;

/** There is nothing to calculate with. */
public final class EmptyDataException extends AssignmentException {
  private static final long serialVersionUID = 20260104L;

  /** Creates the exception. */
  public EmptyDataException(String argument) {
    super(
        argument,
        "%s",
        argument + " holds " + (argument.endsWith("s") ? "no entries" : "no entry"));
  }
}

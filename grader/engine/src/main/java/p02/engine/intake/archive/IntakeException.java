package p02.engine.intake.archive;

import java.util.List;

/** A folder or archive that cannot be read; the message is one line for the instructor. */
public final class IntakeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final List<String> choices;

  /** A message that says what, where, and what to do. */
  public IntakeException(String message) {
    this(message, List.of());
  }

  /**
   * The same where somebody must say which of several things counts.
   *
   * @param choices what they are called
   */
  public IntakeException(String message, List<String> choices) {
    super(message);
    this.choices = List.copyOf(choices);
  }

  /** What may be chosen; nothing where that would not help. */
  public List<String> choices() {
    return choices;
  }
}

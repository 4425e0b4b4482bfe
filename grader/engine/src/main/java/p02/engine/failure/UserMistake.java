package p02.engine.failure;

/** Something that the person at the keyboard can mend; the message is the one line they read. */
public final class UserMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A mistake, and the line that says what to do. */
  public UserMistake(String message) {
    super(message);
  }
}

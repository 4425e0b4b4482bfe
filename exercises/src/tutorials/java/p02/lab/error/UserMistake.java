package p02.lab.error;

/** Something that the person at the keyboard can mend; the message is the one line they read. */
public final class UserMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A mistake.
   *
   * @param message what, where, with which value, and what to do next, in one line
   */
  public UserMistake(String message) {
    super(message);
  }
}

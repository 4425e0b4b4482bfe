package p02.engine.cli;

/** Something that the person at the keyboard can mend; the message is the one line they read. */
final class UserMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UserMistake(String message) {
    super(message);
  }
}

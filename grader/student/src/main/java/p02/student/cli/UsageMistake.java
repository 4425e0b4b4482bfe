package p02.student.cli;

/** Something typed that cannot be done; the message says what to type instead. */
final class UsageMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageMistake(String message) {
    super(message);
  }
}

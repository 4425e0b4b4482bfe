package p02.engine.cli;

/** Exceptions in one line. */
final class Causes {
  private Causes() {}

  /** The kind and message of the innermost cause, without a stack trace. */
  static String oneLine(Throwable thrown) {
    Throwable innermost = thrown;
    while (innermost.getCause() != null && innermost.getCause() != innermost) {
      innermost = innermost.getCause();
    }
    String message = String.valueOf(innermost.getMessage()).lines().findFirst().orElse("");
    return innermost.getClass().getSimpleName() + ": " + message;
  }
}

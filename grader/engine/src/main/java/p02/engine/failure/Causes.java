package p02.engine.failure;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;

/** Exceptions in one line. */
public final class Causes {
  private Causes() {}

  /** The kind and message of the innermost cause, without a stack trace. */
  public static String oneLine(Throwable thrown) {
    Throwable innermost = thrown;
    while (innermost.getCause() != null && innermost.getCause() != innermost) {
      innermost = innermost.getCause();
    }
    String message = String.valueOf(innermost.getMessage()).lines().findFirst().orElse("");
    return innermost.getClass().getSimpleName() + ": " + message;
  }

  /** Why a file cannot be written, in words for whoever named it. */
  public static String reason(IOException thrown) {
    if (thrown instanceof FileAlreadyExistsException) {
      return "a file of that name is in the way";
    } else if (thrown instanceof AccessDeniedException) {
      return "permission denied";
    }
    return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("unknown reason");
  }
}

package p02.kit.nn;

import java.io.IOException;

/** A file does not hold parameters that fit. The message is one line that says which and why. */
public final class CheckpointException extends IOException {
  private static final long serialVersionUID = 1L;

  CheckpointException(String message) {
    super(message);
  }
}

package p02.engine.marking;

/** A submission's sources or classes are more than the engine takes up; it says which limit. */
public final class TooMuchToReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooMuchToReadException(String message) {
    super(message);
  }
}

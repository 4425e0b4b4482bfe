package p02.hidden;

/** A check that did not hold; the message is what the student reads. */
final class WrongAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongAnswer(String message) {
    super(message);
  }
}

package p02.student.check;

/**
 * Where a task stands.
 *
 * @param number as {@code 3.1.2}
 * @param state right, wrong, …
 * @param message why it is not right; empty if it is
 * @param place file and line that tell most, as {@code ReluNetwork.java:46}; empty if none does
 * @param printed what the student's code printed
 */
public record TaskResult(String number, State state, String message, String place, String printed) {

  /** Where a task stands. */
  public enum State {
    /** Everything that the self-check asks for is right. */
    RIGHT("+"),
    /** Something is wrong. */
    WRONG("x"),
    /** Not started, or waiting for another task. */
    OPEN("."),
    /** Its problem does not compile. */
    NOT_COMPILED("!"),
    /** It has not been run since something that it uses was changed. */
    NOT_RUN("-");

    private final String sign;

    State(String sign) {
      this.sign = sign;
    }

    /** The board's sign for it. */
    public String sign() {
      return sign;
    }
  }

  /** A task that was not run. */
  public static TaskResult notRun(String number) {
    return new TaskResult(number, State.NOT_RUN, "", "", "");
  }
}

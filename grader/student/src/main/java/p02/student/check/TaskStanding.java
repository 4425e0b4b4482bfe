package p02.student.check;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a task stands.
 *
 * @param number as {@code 3.1.2}
 * @param state right, wrong, …
 * @param message why it is not right; empty if it is
 * @param place file and line that tell most, as {@code ReluNetwork.java:46}; empty if none does
 * @param printed what the student's code printed
 * @param refused sentences on calls that the task can reach and the marker refuses
 */
public record TaskStanding(
    String number, State state, String message, String place, String printed, Set<String> refused) {
  /** Sorts and copies the sentences. */
  public TaskStanding {
    refused = Collections.unmodifiableSortedSet(new TreeSet<>(refused));
  }

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
  public static TaskStanding notRun(String number) {
    return new TaskStanding(number, State.NOT_RUN, "", "", "", Set.of());
  }

  /**
   * The same with what the marker refuses in the code that it can reach. That costs the task,
   * whatever its test says; where it has not been written yet, it stays to be done.
   */
  TaskStanding refusing(Set<String> sentences) {
    boolean costs = !sentences.isEmpty() && (state == State.RIGHT || state == State.WRONG);
    return costs
        ? new TaskStanding(number, State.WRONG, "", place, printed, sentences)
        : new TaskStanding(number, state, message, place, printed, sentences);
  }
}

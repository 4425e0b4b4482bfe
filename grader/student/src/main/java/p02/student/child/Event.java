package p02.student.child;

/** What the child says. */
public sealed interface Event {

  /** Warm and waiting. */
  record Ready() implements Event {}

  /** A task's test begins. */
  record Started(String task) implements Event {}

  /**
   * A task's test has ended.
   *
   * @param task its number
   * @param ending how
   * @param message why it is wrong or still open; empty if it is right
   * @param place file and line in the student's code, as {@code ReluNetwork.java:46}; empty if no
   *     exception tells
   * @param printed what the code printed, shortened
   * @param fuel steps taken
   * @param bytes memory allocated
   */
  record Finished(
      String task,
      Ending ending,
      String message,
      String place,
      String printed,
      long fuel,
      long bytes)
      implements Event {}

  /** A test took more processor time than any honest one; the child ends after saying so. */
  record Overran(String task) implements Event {}

  /** The job has ended. */
  record Done() implements Event {}

  /** How a test ends. */
  enum Ending {
    /** Everything that it asks for is right. */
    RIGHT,
    /** Something is wrong. */
    WRONG,
    /** A task that it needs has not been started, or the student's id is missing. */
    OPEN,
    /** The JVM that ran it died: wrong now, and to be run again at the next check. */
    LOST
  }
}

package p02.engine.standin;

import java.util.Optional;
import p02.engine.model.OpenCall;
import p02.engine.model.Outcome;

/** What a task came to by itself, judged first and without any stand-in. */
public enum OwnResult {
  /** Its own TODO is still there, or nothing of it was handed in. */
  OPEN,
  /** The compiler refused it. */
  NOT_COMPILED,
  /** It may not run. */
  REJECTED,
  /** A TODO stopped it that is not the task's own, or stands elsewhere than in its methods. */
  WAITING,
  /** Anything else: there is code of the student's, and it got its verdict. */
  JUDGED;

  /**
   * From a verdict, and what the task waits for.
   *
   * @param elsewhere whether the TODO that stopped it stands in no method of the task
   */
  public static OwnResult of(Outcome outcome, Optional<OpenCall> waiting, boolean elsewhere) {
    if (waiting.isPresent() || elsewhere) {
      return WAITING;
    }
    return switch (outcome.kind()) {
      case NOT_ATTEMPTED -> OPEN;
      case NOT_COMPILED -> NOT_COMPILED;
      case REJECTED -> REJECTED;
      case PASSED,
          RIGHT_BUT_FOR_EDGES,
          FAILED,
          OUT_OF_FUEL,
          OUT_OF_MEMORY,
          TIMED_OUT,
          CRASHED,
          GRADER_FAULT ->
          JUDGED;
    };
  }

  /** Whether there is nothing of the student's that could be asked. */
  boolean isNothing() {
    return this == OPEN || this == NOT_COMPILED || this == REJECTED;
  }
}

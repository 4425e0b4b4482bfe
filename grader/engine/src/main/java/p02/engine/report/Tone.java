package p02.engine.report;

import p02.engine.model.GradedProblem;
import p02.engine.model.Outcome;
import p02.engine.model.ProblemState;
import p02.precheck.text.OneForm;

/** The colour of a result on a page; the words beside it say the same. */
public enum Tone {
  /** All points. */
  GOOD,
  /** Some points. */
  PART,
  /** No points. */
  BAD,
  /** Nothing to judge yet. */
  IDLE;

  /** The CSS class. */
  public String label() {
    return OneForm.lower(name());
  }

  /** The tone of one task. */
  public static Tone of(Outcome outcome) {
    return switch (outcome.kind()) {
      case PASSED -> GOOD;
      case RIGHT_BUT_FOR_EDGES -> PART;
      case FAILED -> outcome.kept().right() > 0 ? PART : BAD;
      case NOT_ATTEMPTED -> IDLE;
      case NOT_COMPILED, REJECTED, OUT_OF_FUEL, OUT_OF_MEMORY, TIMED_OUT, CRASHED, GRADER_FAULT ->
          BAD;
    };
  }

  /** The tone of one problem. */
  public static Tone of(GradedProblem problem) {
    if (problem.score() >= problem.problem().points()) {
      return GOOD;
    } else if (problem.score() > 0) {
      return PART;
    }
    return problem.state() == ProblemState.NOT_ATTEMPTED ? IDLE : BAD;
  }
}

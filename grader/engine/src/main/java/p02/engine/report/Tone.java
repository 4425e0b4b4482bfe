package p02.engine.report;

import java.util.Locale;
import p02.engine.model.GradedProblem;
import p02.engine.model.Outcome;
import p02.engine.model.ProblemState;

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
    return name().toLowerCase(Locale.ROOT);
  }

  /** The tone of one task. */
  public static Tone of(Outcome outcome) {
    if (outcome instanceof Outcome.Passed) {
      return GOOD;
    } else if (outcome instanceof Outcome.NotAttempted) {
      return IDLE;
    }
    return outcome instanceof Outcome.RightButForEdges
            || (outcome instanceof Outcome.Failed failed && failed.kept().right() > 0)
        ? PART
        : BAD;
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

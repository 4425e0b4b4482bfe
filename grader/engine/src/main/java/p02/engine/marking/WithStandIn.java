package p02.engine.marking;

import java.util.Optional;
import p02.engine.model.Feedback;
import p02.engine.model.Outcome;

/**
 * What is said of a task for which the reference stood in: no value and no exception's words, since
 * student code could put into them what the reference answered, which other tasks are to find.
 */
final class WithStandIn {
  private static final String WRONG =
      "Wrong. The reference stands in for an open task here, so that no values are shown; write"
          + " that one, and this report will show them.";

  private static final String EDGES =
      "Right, but for special cases that your class's comments name. The reference stands in for an"
          + " open task here, so that no values are shown.";

  private WithStandIn() {}

  /** The same verdict, in few words. */
  static Outcome outcome(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      return new Outcome.Failed(WRONG, failed.kept());
    } else if (outcome instanceof Outcome.RightButForEdges edges) {
      return new Outcome.RightButForEdges(EDGES, edges.edges());
    }
    return outcome;
  }

  /** What explains it, without the values that stand in a student's files. */
  static Feedback feedback(Feedback feedback) {
    return new Feedback(
        feedback.misconceptions(),
        feedback.carried(),
        feedback.values(),
        Optional.empty(),
        feedback.flags(),
        feedback.details(),
        feedback.othersAsked());
  }
}

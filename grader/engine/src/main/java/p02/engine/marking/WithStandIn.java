package p02.engine.marking;

import java.util.Optional;
import p02.engine.model.Feedback;
import p02.engine.model.Outcome;
import p02.engine.model.TaskResult;

/**
 * What is said of a task for which the reference stood in: no value and no exception's words, since
 * student code could put into them what the reference answered, which other tasks are to find.
 */
final class WithStandIn {
  private static final String WHY =
      " The reference stands in here for a task that is open or does not compile, so that no values"
          + " are shown; write that one, and this report will show them.";

  private WithStandIn() {}

  /** The same verdict, without the values that stand in a student's files. */
  static TaskResult withoutValues(TaskResult result) {
    return new TaskResult(
        result.task(),
        outcome(result.outcome()),
        result.remarks(),
        feedback(result.feedback()),
        result.standIns());
  }

  private static Outcome outcome(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      return new Outcome.Failed("Wrong." + WHY, failed.kept());
    } else if (outcome instanceof Outcome.RightButForEdges edges) {
      return new Outcome.RightButForEdges("Right, but for special cases." + WHY, edges.edges());
    }
    return outcome;
  }

  private static Feedback feedback(Feedback feedback) {
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

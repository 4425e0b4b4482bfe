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
      " The reference stands in here for a task that is open or does not compile, so that"
          + " neither values nor places are shown; write that one, and this report will show them.";

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

  /**
   * Student code chooses words, lines and numbers of tasks: what stands here is the same always.
   */
  private static Outcome outcome(Outcome outcome) {
    return switch (outcome.kind()) {
      case FAILED -> new Outcome.Failed("Wrong." + WHY, outcome.kept());
      case RIGHT_BUT_FOR_EDGES ->
          new Outcome.RightButForEdges(
              "Right, but for special cases." + WHY, ((Outcome.RightButForEdges) outcome).edges());
      case NOT_ATTEMPTED ->
          new Outcome.NotAttempted("It waits for something that is open or missing." + WHY);
      case REJECTED -> new Outcome.Rejected("It calls something that is not available here." + WHY);
      case PASSED, NOT_COMPILED, OUT_OF_FUEL, OUT_OF_MEMORY, TIMED_OUT, CRASHED, GRADER_FAULT ->
          outcome;
    };
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

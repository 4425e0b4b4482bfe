package p02.desk.decided;

import java.util.List;
import java.util.Optional;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;
import p02.desk.marks.Result;

/**
 * A task's mark under what was decided.
 *
 * @param test what the grader found
 * @param points that count; none where the task does not count
 * @param most that can be earned in it; 0 where it does not count
 * @param by the decisions that made it so; none where the grader's mark stands
 */
public record DecidedTask(Result.Test test, double points, double most, List<Decision> by) {
  /** Copies the list. */
  public DecidedTask {
    by = List.copyOf(by);
  }

  /** The decision that gave the points by hand, if one did. */
  public Optional<Decision> byHand() {
    return by.stream().filter(each -> each.what() instanceof Ruling.Mark).findFirst();
  }
}

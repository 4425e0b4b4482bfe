package p02.engine.score;

import java.util.Comparator;
import java.util.List;
import p02.engine.model.Outcome;
import p02.engine.model.ProblemState;

/** From the outcomes of a problem's tasks to the state of the problem. */
final class States {
  private States() {}

  /**
   * The first state, in the order of {@link ProblemState}, that a task has; "not attempted" only if
   * all tasks are.
   */
  static ProblemState of(List<Outcome> outcomes) {
    List<ProblemState> states = outcomes.stream().map(Outcome::state).toList();
    if (states.stream().allMatch(ProblemState.NOT_ATTEMPTED::equals)) {
      return ProblemState.NOT_ATTEMPTED;
    }
    return states.stream()
        .filter(state -> state != ProblemState.NOT_ATTEMPTED)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}

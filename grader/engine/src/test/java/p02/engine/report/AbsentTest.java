package p02.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.model.Allowance;
import p02.engine.model.Feedback;
import p02.engine.model.GradedProblem;
import p02.engine.model.GradedTask;
import p02.engine.model.Outcome;
import p02.engine.model.Problem;
import p02.engine.model.ProblemState;
import p02.engine.model.Task;

@DisplayName("Problems that were not attempted")
class AbsentTest {
  private static GradedProblem problem(String number, Outcome outcome, ProblemState state) {
    Allowance allowance = new Allowance(1, 1, 1);
    Task task = new Task(number + ".1", "t", "a", "e", 3, "c", "m", allowance, Set.of(), Set.of());
    Problem problem = new Problem(number, "p", "Title " + number, List.of(task), List.of());
    double score = outcome.kept().of(3);
    GradedTask graded =
        new GradedTask(task, outcome, score, score, List.of(), Feedback.NONE, List.of());
    return new GradedProblem(problem, state, score, List.of(graded));
  }

  @Test
  @DisplayName("are one line of the report, which names them and their points")
  void shouldBeOneLine() {
    GradedProblem done = problem("3.1", new Outcome.Passed(), ProblemState.GRADED);
    GradedProblem open =
        problem("3.2", new Outcome.NotAttempted("no such file"), ProblemState.NOT_ATTEMPTED);
    GradedProblem wrong = problem("3.3", new Outcome.OutOfFuel(), ProblemState.OUT_OF_FUEL);
    assertThat(List.of(done, open, wrong)).filteredOn(Absent::is).containsExactly(open);
    assertThat(Absent.line(List.of(open, open))).isEqualTo("Not attempted: 3.2, 3.2 (6 points)");
  }
}

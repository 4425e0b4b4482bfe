package p02.engine.report;

import java.util.List;
import p02.engine.model.GradedProblem;
import p02.engine.model.ProblemState;

/** Problems of which a student attempted no task: one line of the report for all of them. */
public final class Absent {
  private Absent() {}

  /** Whether it is one of them. */
  public static boolean is(GradedProblem problem) {
    return problem.state() == ProblemState.NOT_ATTEMPTED;
  }

  /** The line, as {@code Not attempted: 3.1, 3.2 (28 points)}. */
  public static String line(List<GradedProblem> problems) {
    List<String> numbers = problems.stream().map(each -> each.problem().number()).toList();
    double points = problems.stream().mapToDouble(each -> each.problem().points()).sum();
    return "Not attempted: %s (%s point%s)"
        .formatted(String.join(", ", numbers), NumberStyle.text(points), points == 1 ? "" : "s");
  }
}

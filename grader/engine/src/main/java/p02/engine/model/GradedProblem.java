package p02.engine.model;

import java.util.List;

/**
 * One problem of a student's report.
 *
 * @param problem what was asked
 * @param state what it came to
 * @param score points earned: the sum over the tasks
 * @param tasks in order of their numbers
 */
public record GradedProblem(
    Problem problem, ProblemState state, double score, List<GradedTask> tasks) {
  /** Copies the list. */
  public GradedProblem {
    tasks = List.copyOf(tasks);
  }
}

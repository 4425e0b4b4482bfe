package p02.engine.model;

import java.util.List;

/**
 * What is marked.
 *
 * @param title as the report shows it
 * @param problems in order of their numbers
 */
public record Assignment(String title, List<Problem> problems) {
  /** Copies the list. */
  public Assignment {
    problems = List.copyOf(problems);
  }

  /** The most that can be earned. */
  public double points() {
    return problems.stream().mapToDouble(Problem::points).sum();
  }
}

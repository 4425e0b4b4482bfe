package p02.engine.model;

import java.util.List;
import java.util.Optional;

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

  /** The problem that a task belongs to; empty if there is no task of that number. */
  public Optional<Problem> owner(String task) {
    return problems.stream()
        .filter(each -> each.tasks().stream().anyMatch(mine -> mine.number().equals(task)))
        .findFirst();
  }

  /** The most that can be earned. */
  public double points() {
    return problems.stream().mapToDouble(Problem::points).sum();
  }
}

package p02.engine.model;

import java.util.List;

/**
 * One line of a student's report.
 *
 * @param task what was asked
 * @param outcome what became of it
 * @param score points earned, 0 … {@code task.points()}
 * @param remarks what the report adds, at no cost in points
 */
public record GradedTask(Task task, Outcome outcome, double score, List<String> remarks) {
  /** Copies the list. */
  public GradedTask {
    remarks = List.copyOf(remarks);
  }
}

package p02.engine.model;

import java.util.List;

/**
 * One line of a student's report.
 *
 * @param task what was asked
 * @param outcome what became of it
 * @param score points earned, 0 … {@code task.points()}
 * @param alone points that the answer would earn if nothing were carried forward
 * @param remarks what the report adds, at no cost in points
 * @param feedback what explains the verdict
 * @param standIns numbers of the tasks for whose methods the reference stood in
 */
public record GradedTask(
    Task task,
    Outcome outcome,
    double score,
    double alone,
    List<String> remarks,
    Feedback feedback,
    List<String> standIns) {
  /** Copies the lists. */
  public GradedTask {
    remarks = List.copyOf(remarks);
    standIns = List.copyOf(standIns);
  }
}

package p02.engine.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One task and what became of it.
 *
 * @param task the task
 * @param outcome the verdict
 * @param remarks what the report adds, at no cost in points
 * @param feedback what explains the verdict
 * @param standIns numbers of the tasks for whose methods the reference stood in
 */
public record TaskResult(
    Task task, Outcome outcome, List<String> remarks, Feedback feedback, List<String> standIns) {
  /** Copies the lists. */
  public TaskResult {
    remarks = List.copyOf(remarks);
    standIns = List.copyOf(standIns);
  }

  /** A result that rests on the student's own code alone. */
  public TaskResult(Task task, Outcome outcome, List<String> remarks, Feedback feedback) {
    this(task, outcome, remarks, feedback, List.of());
  }

  /** A result that needs no explanation. */
  public TaskResult(Task task, Outcome outcome) {
    this(task, outcome, List.of(), Feedback.NONE);
  }

  /**
   * A carried answer that is worth what it is without that.
   *
   * @param why what the student reads, behind what it is worth
   * @param flag what the instructor reads
   */
  public TaskResult carryingNothing(String why, String flag) {
    List<String> flags = new ArrayList<>(feedback.flags());
    flags.add(flag);
    PointShare truth = feedback.carried().map(Feedback.Carried::truth).orElse(PointShare.NONE);
    Outcome outcome =
        truth.equals(Outcome.RightButForEdges.KEPT)
            ? new Outcome.RightButForEdges("Right, but for special cases. " + why, List.of())
            : new Outcome.Failed("Wrong. " + why, truth);
    return new TaskResult(task, outcome, remarks, feedback.carryingNothing(flags), standIns);
  }

  /** The same, noting that the class's other ids had a say. */
  public TaskResult askingOthers() {
    return new TaskResult(task, outcome, remarks, feedback.askingOthers(), standIns);
  }
}

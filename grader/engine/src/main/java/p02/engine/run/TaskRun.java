package p02.engine.run;

import java.util.List;
import java.util.Optional;
import p02.engine.model.OpenCall;
import p02.engine.model.TaskResult;

/**
 * What a task came to with the classes that it was run with.
 *
 * @param result the verdict
 * @param waitsFor the other task whose TODO stopped it, if one did
 * @param openIn the student's method whose TODO stopped it, if one did
 * @param refusedAt the student's methods that a refused call was reached through, innermost first
 * @param grounds what it rests on, if it is carried
 * @param isOpen whether the clock ended it, so that it must be asked again before anything counts
 */
public record TaskRun(
    TaskResult result,
    Optional<OpenCall> waitsFor,
    Optional<Place> openIn,
    List<Place> refusedAt,
    Optional<CarriedGrounds> grounds,
    boolean isOpen) {
  /** Copies the list. */
  public TaskRun {
    refusedAt = List.copyOf(refusedAt);
  }

  /**
   * A method.
   *
   * @param className binary name of the top-level class that it stands in
   * @param method its name
   */
  public record Place(String className, String method) {
    /** As {@code p02.problem31.ReluNetwork$Helper#relu}, nested classes included. */
    static Place of(String text) {
      String[] parts = text.split("#");
      return new Place(parts[0].replaceFirst("\\$.*", ""), parts[1]);
    }
  }

  /** A verdict that waits for nothing. */
  public static TaskRun of(TaskResult result) {
    return new TaskRun(
        result, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), false);
  }
}

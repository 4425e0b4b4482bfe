package p02.engine.run;

import java.util.Optional;
import p02.engine.model.TaskResult;
import p02.engine.model.Waiting;

/**
 * What a task came to with the classes that it was run with.
 *
 * @param result the verdict
 * @param waitsFor the other task whose TODO stopped it, if one did
 */
public record Heard(TaskResult result, Optional<Waiting> waitsFor) {
  /** A verdict that waits for nothing. */
  public static Heard of(TaskResult result) {
    return new Heard(result, Optional.empty());
  }
}

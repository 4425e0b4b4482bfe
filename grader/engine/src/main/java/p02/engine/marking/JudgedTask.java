package p02.engine.marking;

import java.util.Map;
import java.util.Optional;
import p02.engine.model.TaskResult;
import p02.engine.run.CarriedClaim;
import p02.engine.run.CarriedGrounds;
import p02.engine.run.Runner;
import p02.engine.run.TaskRun;
import p02.engine.standin.StandIns;

/**
 * A task's result, and what it was found with.
 *
 * @param result the verdict
 * @param classes binary name to class file of everything that took the student's place
 * @param grounds what the verdict rests on, if it is carried
 */
record JudgedTask(
    TaskResult result, Map<String, byte[]> classes, Optional<CarriedGrounds> grounds) {
  /** As it ran with these classes. */
  static JudgedTask of(TaskRun run, Map<String, byte[]> classes) {
    return new JudgedTask(run.result(), classes, run.grounds());
  }

  /** The same verdict with more said of it. */
  JudgedTask with(TaskResult other) {
    return new JudgedTask(other, classes, grounds);
  }

  /**
   * Whether it is right for earlier results alone, of methods that could answer otherwise. What is
   * written on a worksheet is written.
   */
  boolean needsWitness() {
    return result.feedback().carried().isPresent()
        && !StandIns.isWorksheet(Runner.subject(result.task()));
  }

  /** What witnesses are to confirm. */
  CarriedClaim claim() {
    return new CarriedClaim(
        result.task(),
        classes,
        grounds.orElseThrow(
            () -> new IllegalStateException(result.task().number() + " is carried for no reason")));
  }
}

package p02.engine.run;

import java.time.Duration;
import java.util.Optional;
import p02.engine.model.Outcome;

/**
 * What it means that a test did not end by itself though it ran alone, in a worker that nobody had
 * used before.
 *
 * @param limits what was granted at most
 * @param notReached the verdict where the submission's processor time was what ended it
 */
record EndedAlone(Limits limits, Outcome notReached) {
  /**
   * The verdict; none if it ended by itself.
   *
   * @param granted to this test, which may be less than one may have
   */
  Optional<Outcome> verdict(WorkerSlot.End end, Duration granted) {
    if (end instanceof WorkerSlot.End.Overran) {
      boolean whole = granted.equals(limits.confirm());
      return Optional.of(whole ? new Outcome.TimedOut(granted.toSeconds(), false) : notReached);
    } else if (end instanceof WorkerSlot.End.Spent) {
      return Optional.of(notReached);
    } else if (end instanceof WorkerSlot.End.Slept) {
      return Optional.of(new Outcome.TimedOut(limits.asleep().toSeconds(), true));
    } else if (end instanceof WorkerSlot.End.Dead) {
      return Optional.of(new Outcome.Crashed());
    } else if (end instanceof WorkerSlot.End.Outgrown) {
      return Optional.of(new Outcome.OutOfMemory());
    }
    return Optional.empty();
  }
}

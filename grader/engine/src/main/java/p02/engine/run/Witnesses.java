package p02.engine.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import p02.engine.model.Outcome;
import p02.engine.model.Task;
import p02.worker.ParameterKeys;

/**
 * Two workers that never judge: each is asked once what a submission's carried answers rest on. In
 * the worker that judged, student code was handed true intermediate results and gave its own
 * answers, and whatever place it finds to keep a word in could make earlier results of them; here
 * it has seen nothing of it. One is asked task by task and is shown earlier results first, the
 * other is asked the other way round; cases are drawn for each task, so that what one task shows is
 * not asked again in another. All threads share them, since only some submissions need them, and
 * they start with the first. Who is told otherwise is replaced, and so are both where submissions
 * are judged anew.
 */
public final class Witnesses implements AutoCloseable {
  private final WorkerSlot forth;
  private final WorkerSlot back;
  private final Limits limits;

  /** Witnesses of which none has started yet. */
  public Witnesses(WorkerCommand command, Limits limits) {
    this.forth = new WorkerSlot(command, limits);
    this.back = new WorkerSlot(command, limits);
    this.limits = limits;
  }

  /**
   * What came of asking.
   *
   * @param confirmed tasks of which both said what the judging worker had said
   * @param ended what ended the asking, of tasks of which nothing could be said
   * @param spent processor time that it took
   */
  public record Hearing(Set<Task> confirmed, Map<Task, Outcome> ended, Duration spent) {
    /** Copies the collections. */
    public Hearing {
      confirmed = Set.copyOf(confirmed);
      ended = Map.copyOf(ended);
    }
  }

  /**
   * Asks both.
   *
   * @param claims what to confirm, in the order of tasks
   * @param left processor time that there is for it
   * @param notReached the verdict on what that does not reach
   */
  public synchronized Hearing hear(
      TestRequest request, List<CarriedClaim> claims, Duration left, Outcome notReached) {
    // Their first start is nobody's.
    forth.warm();
    back.warm();
    forth.look();
    back.look();
    ProcessorBudget budget = new ProcessorBudget(left, () -> forth.taken() + back.taken());
    WitnessStatement one =
        WitnessStatement.of(
            forth, request, ParameterKeys.SHOWN, claims, budget, limits, notReached);
    List<CarriedClaim> turned = new ArrayList<>(claims);
    turned.removeIf(claim -> !one.agreeing().contains(claim.task()));
    Collections.reverse(turned);
    WitnessStatement other =
        WitnessStatement.of(back, request, "", turned, budget, limits, notReached);
    Map<Task, Outcome> ended = new HashMap<>(one.ended());
    ended.putAll(other.ended());
    forth.look();
    back.look();
    return new Hearing(other.agreeing(), ended, budget.spent());
  }

  /** Goes on with fresh ones, which have seen nobody's code. */
  public synchronized void renew() {
    close();
  }

  @Override
  public synchronized void close() {
    forth.close();
    back.close();
  }
}

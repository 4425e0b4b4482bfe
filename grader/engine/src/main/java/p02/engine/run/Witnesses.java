package p02.engine.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import p02.engine.model.Task;
import p02.worker.ParameterKeys;

/**
 * Two workers that never judge: each is asked once what a submission's carried answers rest on. In
 * the worker that judged, student code was handed true intermediate results and gave its own
 * answers, and whatever place it finds to keep a word in could make earlier results of them; here
 * it has seen nothing. All threads share them, since only some submissions need them, and they
 * start with the first.
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
   * @param unheard tasks that the processor time did not reach
   * @param spent processor time that it took
   */
  public record Hearing(Set<Task> confirmed, Set<Task> unheard, Duration spent) {
    /** Copies the sets. */
    public Hearing {
      confirmed = Set.copyOf(confirmed);
      unheard = Set.copyOf(unheard);
    }
  }

  /**
   * Asks both.
   *
   * @param claims what to confirm, in the order of tasks
   * @param left processor time that there is for it
   */
  synchronized Hearing hear(TestRequest request, List<CarriedClaim> claims, Duration left) {
    forth.warm();
    back.warm();
    forth.look();
    back.look();
    ProcessorBudget budget = new ProcessorBudget(left, () -> forth.taken() + back.taken());
    WitnessStatement one =
        WitnessStatement.of(forth, request, ParameterKeys.SHOWN, claims, budget, limits);
    List<CarriedClaim> turned = new ArrayList<>(claims);
    turned.removeIf(claim -> !one.agreeing().contains(claim.task()));
    Collections.reverse(turned);
    WitnessStatement other = WitnessStatement.of(back, request, "", turned, budget, limits);
    Set<Task> unheard = new HashSet<>(one.unheard());
    unheard.addAll(other.unheard());
    forth.look();
    back.look();
    return new Hearing(other.agreeing(), unheard, budget.spent());
  }

  @Override
  public synchronized void close() {
    forth.close();
    back.close();
  }
}

package p02.engine.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import p02.engine.model.Task;
import p02.worker.FactKeys;
import p02.worker.ParameterKeys;
import p02.worker.Selection;
import p02.worker.TestJob;
import p02.worker.WorkerEvent;

/** What one witness says of a submission's carried answers. */
final class WitnessStatement {
  private final WorkerSlot slot;
  private final TestRequest request;
  private final String first;
  private final ProcessorBudget budget;
  private final Limits limits;
  private final Set<Task> agreeing = new HashSet<>();
  private final Set<Task> unheard = new HashSet<>();

  private WitnessStatement(
      WorkerSlot slot, TestRequest request, String first, ProcessorBudget budget, Limits limits) {
    this.slot = slot;
    this.request = request;
    this.first = first;
    this.budget = budget;
    this.limits = limits;
  }

  /**
   * Takes it down.
   *
   * @param slot the witness
   * @param first what it begins with, as {@link ParameterKeys#WITNESS_FIRST}
   * @param claims what it is asked about, in this order
   */
  static WitnessStatement of(
      WorkerSlot slot,
      TestRequest request,
      String first,
      List<CarriedClaim> claims,
      ProcessorBudget budget,
      Limits limits) {
    WitnessStatement statement = new WitnessStatement(slot, request, first, budget, limits);
    Map<Map<String, byte[]>, List<CarriedClaim>> byClasses = new HashMap<>();
    List<List<CarriedClaim>> jobs = new ArrayList<>();
    for (CarriedClaim claim : claims) {
      byClasses
          .computeIfAbsent(
              claim.classes(),
              classes -> {
                jobs.add(new ArrayList<>());
                return jobs.get(jobs.size() - 1);
              })
          .add(claim);
    }
    for (int i = 0; i < jobs.size(); i++) {
      if (i > 0) {
        // What one job of a submission showed, the next would know.
        slot.freshen();
      }
      statement.take(jobs.get(i));
    }
    return statement;
  }

  /** Tasks of which it says what the judging worker said. */
  Set<Task> agreeing() {
    return Set.copyOf(agreeing);
  }

  /** Tasks that the processor time did not reach. */
  Set<Task> unheard() {
    return Set.copyOf(unheard);
  }

  private void take(List<CarriedClaim> claims) {
    List<CarriedClaim> left = rest(claims, asked(claims, limits.task()));
    if (left.isEmpty()) {
      return;
    }
    // Nobody loses a mark on the word of a worker that others used before.
    Map<Selection, String> said = askedAnew(left);
    for (CarriedClaim each : rest(left, said)) {
      if (left.size() > 1 && !said.containsKey(selection(each))) {
        // Or since another task took the worker with it.
        rest(List.of(each), askedAnew(List.of(each)));
      }
    }
  }

  /** Notes who agrees, and gives back the others. */
  private List<CarriedClaim> rest(List<CarriedClaim> claims, Map<Selection, String> said) {
    List<CarriedClaim> others = new ArrayList<>();
    for (CarriedClaim claim : claims) {
      if (claim.grounds().testimony().equals(said.get(selection(claim)))) {
        agreeing.add(claim.task());
      } else {
        others.add(claim);
      }
    }
    return others;
  }

  private static Selection selection(CarriedClaim claim) {
    return Runner.selection(claim.task());
  }

  private Map<Selection, String> askedAnew(List<CarriedClaim> claims) {
    slot.freshen();
    slot.warm();
    return asked(claims, limits.confirm());
  }

  private Map<Selection, String> asked(List<CarriedClaim> claims, Duration each) {
    if (budget.left().isZero()) {
      claims.forEach(claim -> unheard.add(claim.task()));
      return Map.of();
    }
    List<WorkerEvent.Finished> finished = new ArrayList<>();
    // However it ends: what was not said is asked again alone.
    slot.run(job(claims, budget.atMost(each)), budget.left(), finished);
    Map<Selection, String> said = new HashMap<>();
    finished.forEach(one -> testimony(one).ifPresent(words -> said.put(one.test(), words)));
    return said;
  }

  private TestJob job(List<CarriedClaim> claims, Duration each) {
    Map<String, String> parameters = new TreeMap<>(request.parameters());
    parameters.put(ParameterKeys.WITNESS_FIRST, first);
    claims.forEach(
        claim ->
            parameters.put(ParameterKeys.WITNESS + claim.task().number(), claim.grounds().asked()));
    return new TestJob(
        request.student(),
        request.told(),
        parameters,
        claims.get(0).classes(),
        claims.stream().map(WitnessStatement::selection).toList(),
        each.toNanos());
  }

  private static Optional<String> testimony(WorkerEvent.Finished finished) {
    return finished.completed()
        ? finished.entries().stream()
            .filter(entry -> entry.key().equals(FactKeys.TESTIMONY))
            .map(WorkerEvent.Entry::value)
            .findFirst()
        : Optional.empty();
  }
}

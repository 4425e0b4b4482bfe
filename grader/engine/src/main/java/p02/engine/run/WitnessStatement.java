package p02.engine.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import p02.engine.model.Outcome;
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
  private final EndedAlone endedAlone;
  private final Set<Task> agreeing = new HashSet<>();
  private final Map<Task, Outcome> ended = new HashMap<>();

  private WitnessStatement(
      WorkerSlot slot,
      TestRequest request,
      String first,
      ProcessorBudget budget,
      Limits limits,
      Outcome notReached) {
    this.slot = slot;
    this.request = request;
    this.first = first;
    this.budget = budget;
    this.limits = limits;
    this.endedAlone = new EndedAlone(limits, notReached);
  }

  /**
   * Takes it down. A witness that was told otherwise is let go: whoever comes after shall meet one
   * that has not seen the same code.
   *
   * @param slot the witness
   * @param first what it begins with, as {@link ParameterKeys#WITNESS_FIRST}
   * @param claims what it is asked about, in this order; what has the same classes together
   * @param budget the processor time of the submission
   * @param notReached the verdict on what that did not reach
   */
  static WitnessStatement of(
      WorkerSlot slot,
      TestRequest request,
      String first,
      List<CarriedClaim> claims,
      ProcessorBudget budget,
      Limits limits,
      Outcome notReached) {
    WitnessStatement statement =
        new WitnessStatement(slot, request, first, budget, limits, notReached);
    // Equal where they hold the same arrays, as those of one submission do that are the same.
    claims.stream()
        .collect(groupingBy(CarriedClaim::classes, LinkedHashMap::new, toList()))
        .values()
        .forEach(statement::take);
    if (statement.agreeing.size() < claims.size()) {
      slot.freshen();
    }
    return statement;
  }

  /** Tasks of which it says what the judging worker said. */
  Set<Task> agreeing() {
    return Set.copyOf(agreeing);
  }

  /** What ended the asking, of tasks of which it could say nothing. */
  Map<Task, Outcome> ended() {
    return Map.copyOf(ended);
  }

  private void take(List<CarriedClaim> claims) {
    List<CarriedClaim> left = others(claims, asked(claims, budget.atMost(limits.task())));
    if (left.isEmpty()) {
      return;
    }
    // Nobody loses a mark on the word of a worker that others used before.
    slot.freshen();
    if (left.size() > 1) {
      Said together = asked(left, budget.atMost(limits.confirm()));
      left = new ArrayList<>(others(left, together));
      left.removeIf(claim -> together.words().containsKey(selection(claim)));
    }
    // Or since another task took the worker with it.
    left.forEach(this::takeAlone);
  }

  private void takeAlone(CarriedClaim claim) {
    slot.freshen();
    Duration granted = Duration.ZERO;
    if (slot.isWithin(budget)) {
      // The start of a fresh worker counts, too.
      slot.warm();
      slot.look();
      granted = budget.atMost(limits.confirm());
    }
    Said said = asked(List.of(claim), granted);
    others(List.of(claim), said);
    endedAlone.verdict(said.end(), granted).ifPresent(outcome -> ended.put(claim.task(), outcome));
  }

  /** Notes who agrees, and gives back the others. */
  private List<CarriedClaim> others(List<CarriedClaim> claims, Said said) {
    List<CarriedClaim> others = new ArrayList<>();
    for (CarriedClaim claim : claims) {
      if (claim.grounds().testimony().equals(said.words().get(selection(claim)))) {
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

  /**
   * What came of one job.
   *
   * @param words testimonies, of the tests that gave one
   * @param end how far it came
   */
  private record Said(Map<Selection, String> words, WorkerSlot.End end) {}

  private Said asked(List<CarriedClaim> claims, Duration each) {
    if (each.isZero() || !slot.isWithin(budget)) {
      return new Said(Map.of(), new WorkerSlot.End.Spent(selection(claims.get(0))));
    }
    List<WorkerEvent.Finished> finished = new ArrayList<>();
    WorkerSlot.End end = slot.run(job(claims, each), budget::left, finished);
    Map<Selection, String> words = new HashMap<>();
    finished.forEach(one -> testimony(one).ifPresent(said -> words.put(one.test(), said)));
    return new Said(words, end);
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

package p02.engine.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.Reference;
import p02.engine.model.Compilation;
import p02.engine.model.Diagnostic;
import p02.engine.model.Judged;
import p02.engine.model.Outcome;
import p02.engine.model.Problem;
import p02.engine.model.ProblemSources;
import p02.engine.model.TaskResult;
import p02.engine.run.Asked;
import p02.engine.run.Limits;
import p02.engine.run.Runner;
import p02.engine.run.WorkerCommand;

/** Finds verdicts on what was prepared. One for each thread, since it owns a worker. */
final class Judge implements AutoCloseable {
  /** Any id will do; one id, so that it is the same work each time. */
  private static final Asked CANARY = Asked.of("canary");

  private final HiddenTests tests;
  private final Reference reference;
  private final Runner runner;

  /** A judge; {@code asked} names the packages of the problems that it will be asked for. */
  Judge(Kit kit, HiddenTests tests, Reference reference, Conditions conditions, Set<String> asked)
      throws IOException {
    this.tests = tests;
    this.reference = reference;
    this.runner =
        new Runner(
            new WorkerCommand(
                kit.workerClassPath(),
                tests.visiblePackages(),
                asked,
                conditions.walls(),
                conditions.archive().using()),
            Limits.STANDARD);
  }

  /**
   * Finds the verdicts on some problems of a submission.
   *
   * @param wanted which problems; the others' code is still there to be called
   */
  Judged judge(Prepared prepared, Asked asked, Predicate<Problem> wanted) {
    SortedMap<String, List<TaskResult>> results = new TreeMap<>();
    for (Problem problem : tests.assignment().problems()) {
      if (wanted.test(problem)) {
        results.put(problem.number(), results(prepared, asked, problem));
      }
    }
    return new Judged(results, prepared.remarks());
  }

  /** Whether the worker still gives the reference solution every point of some problems. */
  boolean canary(Predicate<Problem> asked) {
    return tests.assignment().problems().stream()
        .filter(asked)
        .map(problem -> runner.run(CANARY, problem, reference.all(), reference::classes))
        .flatMap(List::stream)
        .allMatch(result -> result.outcome() instanceof Outcome.Passed);
  }

  /** How often a worker was lost: it died, was stuck, or was left dirty. */
  int losses() {
    return runner.losses();
  }

  /** Continues with a fresh worker. */
  void renew() {
    runner.renew();
  }

  private List<TaskResult> results(Prepared prepared, Asked asked, Problem problem) {
    ProblemSources sources = prepared.submission().problems().get(problem.packageName());
    if (sources == null) {
      return all(problem, new Outcome.NotAttempted("No file of this problem was handed in."));
    } else if (sources instanceof ProblemSources.Ambiguous both) {
      return all(problem, twice(both));
    }
    Optional<ProblemSources.Ambiguous> unclear =
        prepared.submission().ownPackages().unclearFor(((ProblemSources.Found) sources).files());
    if (unclear.isPresent()) {
      return all(problem, twice(unclear.get()));
    }
    Compilation own = prepared.compiled().get(problem.packageName());
    if (own instanceof Compilation.NotCompiled broken) {
      return all(problem, new Outcome.NotCompiled(firstError(broken.diagnostics())));
    } else if (own instanceof Compilation.Undecided undecided) {
      return all(problem, new Outcome.GraderFault(undecided.reason()));
    }
    List<TaskResult> results =
        allowed(
            prepared.refused(),
            runner.run(asked, problem, prepared.runnable(), reference::classes));
    return own instanceof Compilation.Repaired repaired ? without(repaired, results) : results;
  }

  private static Outcome twice(ProblemSources.Ambiguous both) {
    return new Outcome.GraderFault(
        "two different files claim to be the same class: %s and %s. Remove one"
            .formatted(both.first(), both.second()));
  }

  /** What javac refused is not compiled, whatever stood in for it. */
  private static List<TaskResult> without(Compilation.Repaired repaired, List<TaskResult> results) {
    String error = firstError(repaired.diagnostics());
    return results.stream()
        .map(
            result ->
                repaired.tasks().contains(result.task().number())
                    ? new TaskResult(result.task(), new Outcome.NotCompiled(error))
                    : result)
        .toList();
  }

  /** Tasks about a refused class are rejected, whatever stood in for it. */
  private static List<TaskResult> allowed(
      SortedMap<String, String> refused, List<TaskResult> results) {
    return results.stream()
        .map(
            result ->
                Optional.ofNullable(refused.get(Runner.subject(result.task())))
                    .map(why -> new TaskResult(result.task(), new Outcome.Rejected(why)))
                    .orElse(result))
        .toList();
  }

  private static String firstError(List<Diagnostic> diagnostics) {
    Diagnostic first = diagnostics.get(0);
    int more = diagnostics.size() - 1;
    String rest = more == 0 ? "" : "\n(and %d more)".formatted(more);
    return "%s:%d: %s%s".formatted(first.path(), first.line(), first.message(), rest);
  }

  private static List<TaskResult> all(Problem problem, Outcome outcome) {
    return problem.tasks().stream().map(task -> new TaskResult(task, outcome)).toList();
  }

  @Override
  public void close() {
    runner.close();
  }
}

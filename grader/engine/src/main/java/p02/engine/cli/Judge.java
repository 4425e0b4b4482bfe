package p02.engine.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.Reference;
import p02.engine.model.Judged;
import p02.engine.model.Outcome;
import p02.engine.model.Problem;
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
  private final Cast cast;
  private final Runner runner;

  /** A judge; {@code asked} names the packages of the problems that it will be asked for. */
  Judge(Kit kit, HiddenTests tests, Reference reference, Conditions conditions, Set<String> asked)
      throws IOException {
    this.tests = tests;
    this.reference = reference;
    this.cast = Cast.of(reference, kit::referenceSource);
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
    runner.begin();
    Hearing hearing = new Hearing(tests.assignment(), cast, runner, prepared, asked);
    List<Problem> problems = tests.assignment().problems().stream().filter(wanted).toList();
    return new Judged(hearing.results(problems), prepared.remarks());
  }

  /** Whether the worker still gives the reference solution every point of some problems. */
  boolean canary(Predicate<Problem> asked) {
    return tests.assignment().problems().stream()
        .filter(asked)
        .map(problem -> runner.run(CANARY, problem, reference.all()))
        .flatMap(List::stream)
        .allMatch(result -> result.outcome() instanceof Outcome.Passed);
  }

  /** Seconds of processor time that workers took for the submission that was judged last. */
  double spent() {
    return runner.spent().toNanos() / 1e9;
  }

  /** How often a worker was lost: it died, was stuck, or was left dirty. */
  int losses() {
    return runner.losses();
  }

  /** Continues with a fresh worker. */
  void renew() {
    runner.renew();
  }

  @Override
  public void close() {
    runner.close();
  }
}

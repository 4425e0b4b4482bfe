package p02.engine.marking;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.Reference;
import p02.engine.model.Outcome;
import p02.engine.model.Problem;
import p02.engine.model.Verdicts;
import p02.engine.run.Limits;
import p02.engine.run.Runner;
import p02.engine.run.TestRequest;
import p02.engine.run.Witnesses;
import p02.engine.run.WorkerCommand;

/** Finds verdicts on what was prepared. One for each thread, since it owns a worker. */
final class Judge implements Judging {
  /** Any id will do; one id, so that it is the same work each time. */
  private static final TestRequest PROOF = TestRequest.of("reference");

  private final HiddenTests tests;
  private final Reference reference;
  private final StandInMethods standIns;
  private final Runner runner;
  private final Witnesses witnesses;
  private final MarkingOptions.Proof proof;

  /**
   * A judge.
   *
   * @param witnesses asked of what is carried; others share them
   * @param packages those of the problems that it will be asked for, as {@code problem31}
   */
  Judge(
      Kit kit,
      HiddenTests tests,
      Reference reference,
      MarkingOptions options,
      Witnesses witnesses,
      Set<String> packages)
      throws IOException {
    this.tests = tests;
    this.witnesses = witnesses;
    this.reference = reference;
    this.standIns = StandInMethods.of(reference, kit::referenceSource);
    this.proof = options.proof();
    this.runner = new Runner(worker(kit, tests, options, packages), Limits.STANDARD);
  }

  /** How a worker starts, or a witness. */
  static WorkerCommand worker(
      Kit kit, HiddenTests tests, MarkingOptions options, Set<String> packages) throws IOException {
    return new WorkerCommand(
        kit.workerClassPath(), tests.visiblePackages(), packages, options.walls(), List.of());
  }

  @Override
  public Verdicts judge(Prepared prepared, TestRequest request, Predicate<Problem> wanted) {
    runner.begin();
    SubmissionRun run =
        new SubmissionRun(tests.assignment(), standIns, runner, witnesses, prepared, request);
    List<Problem> problems = tests.assignment().problems().stream().filter(wanted).toList();
    return new Verdicts(run.results(problems), prepared.remarks());
  }

  @Override
  public boolean isSound(Predicate<Problem> wanted) {
    return proof == MarkingOptions.Proof.NOT_ASKED || passesAll(wanted);
  }

  private boolean passesAll(Predicate<Problem> wanted) {
    return tests.assignment().problems().stream()
        .filter(wanted)
        .map(problem -> runner.run(PROOF, problem, reference.all()))
        .flatMap(List::stream)
        .allMatch(result -> result.outcome() instanceof Outcome.Passed);
  }

  @Override
  public double processorSeconds() {
    return runner.spent().toNanos() / 1e9;
  }

  @Override
  public int losses() {
    return runner.losses();
  }

  @Override
  public void renew() {
    runner.renew();
    // They have heard what is to be judged again.
    witnesses.renew();
  }

  @Override
  public void close() {
    runner.close();
  }
}

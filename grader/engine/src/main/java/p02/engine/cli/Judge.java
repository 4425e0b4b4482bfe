package p02.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.Reference;
import p02.engine.compile.ProblemCompiler;
import p02.engine.compile.RepairingCompiler;
import p02.engine.model.Compilation;
import p02.engine.model.Diagnostic;
import p02.engine.model.Judged;
import p02.engine.model.Outcome;
import p02.engine.model.Problem;
import p02.engine.model.ProblemSources;
import p02.engine.model.SourceFile;
import p02.engine.model.Submission;
import p02.engine.model.TaskResult;
import p02.engine.run.Asked;
import p02.engine.run.Limits;
import p02.engine.run.Runner;
import p02.engine.run.WorkerCommand;

/**
 * Finds verdicts: compile, screen, run. One for each thread, since it owns a compiler and a worker.
 */
final class Judge implements AutoCloseable {
  /** Any id will do; one id, so that it is the same work each time. */
  private static final Asked CANARY = Asked.of("canary");

  private final HiddenTests tests;
  private final Reference reference;
  private final ProblemCompiler compiler;
  private final Screener screener;
  private final RepairingCompiler repairing;
  private final Repairs repairs;
  private final Runner runner;
  private final CodeRemarks remarks;

  Judge(Kit kit, HiddenTests tests, Reference reference, Conditions conditions) throws IOException {
    this.tests = tests;
    this.reference = reference;
    this.remarks = new CodeRemarks(tests.assignment());
    this.compiler =
        new ProblemCompiler(
            kit.studentLibraries(),
            kit.skeletonClasses(),
            tests.packages(),
            tests.givenTypes()::contains,
            tests::isVisible);
    List<Path> library = new ArrayList<>(kit.studentLibraries());
    library.add(kit.skeletonClasses());
    this.screener = new Screener(library);
    this.repairing = new RepairingCompiler(compiler, kit::referenceSource);
    this.repairs = conditions.repairs();
    this.runner =
        new Runner(
            new WorkerCommand(
                kit.workerClassPath(),
                tests.visiblePackages(),
                conditions.walls(),
                conditions.archive().using()),
            Limits.STANDARD);
  }

  /**
   * Finds the verdicts on some problems of a submission.
   *
   * @param wanted which problems; the others' code is still there to be called
   */
  Judged judge(Submission submission, Asked asked, Predicate<Problem> wanted) {
    SortedMap<String, Compilation> compiled = compileAll(submission);
    SortedMap<String, byte[]> own = own(compiled);
    Screener.Screened screened = screener.screen(own, reference::classes);
    Map<String, byte[]> bound = Map.copyOf(bound(compiled, screened));
    SortedMap<String, List<TaskResult>> results = new TreeMap<>();
    for (Problem problem : tests.assignment().problems()) {
      if (wanted.test(problem)) {
        results.put(
            problem.number(),
            results(submission, asked, problem, compiled, screened.refused(), bound));
      }
    }
    return new Judged(results, remarks.on(compiled, own));
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

  private SortedMap<String, Compilation> compileAll(Submission submission) {
    SortedMap<String, List<SourceFile>> found = new TreeMap<>();
    submission
        .problems()
        .forEach(
            (name, sources) -> {
              if (sources instanceof ProblemSources.Found here) {
                found.put(name, here.files());
              }
            });
    SortedMap<String, Compilation> compiled = new TreeMap<>(compiler.compileTogether(found));
    found.forEach(
        (name, sources) -> compiled.computeIfAbsent(name, open -> compiled(open, sources)));
    return compiled;
  }

  private Compilation compiled(String problemPackage, List<SourceFile> sources) {
    return repairs == Repairs.ON
        ? repairing.compile(problemPackage, sources)
        : compiler.compile(problemPackage, sources);
  }

  private List<TaskResult> results(
      Submission submission,
      Asked asked,
      Problem problem,
      SortedMap<String, Compilation> compiled,
      SortedMap<String, String> refused,
      Map<String, byte[]> bound) {
    ProblemSources sources = submission.problems().get(problem.packageName());
    if (sources == null) {
      return all(problem, new Outcome.NotAttempted("No file of this problem was handed in."));
    } else if (sources instanceof ProblemSources.Ambiguous both) {
      return all(
          problem,
          new Outcome.GraderFault(
              "two different files claim to be the same class: %s and %s. Remove one"
                  .formatted(both.first(), both.second())));
    }
    Compilation own = compiled.get(problem.packageName());
    if (own instanceof Compilation.NotCompiled broken) {
      return all(problem, new Outcome.NotCompiled(firstError(broken.diagnostics())));
    } else if (own instanceof Compilation.Undecided undecided) {
      return all(problem, new Outcome.GraderFault(undecided.reason()));
    }
    List<TaskResult> results =
        allowed(refused, runner.run(asked, problem, bound, reference::classes));
    return own instanceof Compilation.Repaired repaired ? without(repaired, results) : results;
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

  /** All classes of the submission that compiled. */
  private static SortedMap<String, byte[]> own(SortedMap<String, Compilation> compiled) {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    for (Compilation each : compiled.values()) {
      if (each instanceof Compilation.Compiled sound) {
        classes.putAll(sound.classes());
      } else if (each instanceof Compilation.Repaired repaired) {
        classes.putAll(repaired.classes());
      }
    }
    return classes;
  }

  /** The submission's classes as they may run, and the reference's where a problem has none. */
  private SortedMap<String, byte[]> bound(
      SortedMap<String, Compilation> compiled, Screener.Screened screened) {
    SortedMap<String, byte[]> classes = new TreeMap<>(screened.classes());
    for (Problem problem : tests.assignment().problems()) {
      Compilation own = compiled.get(problem.packageName());
      boolean sound = own instanceof Compilation.Compiled || own instanceof Compilation.Repaired;
      if (!sound) {
        classes.putAll(reference.problem(problem.packageName()));
      }
    }
    return classes;
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
    compiler.close();
    runner.close();
    screener.close();
  }
}

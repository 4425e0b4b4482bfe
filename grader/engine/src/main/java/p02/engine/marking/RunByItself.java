package p02.engine.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import p02.engine.failure.PlainText;
import p02.engine.model.Outcome;
import p02.engine.model.Problem;
import p02.engine.model.ProblemSources;
import p02.engine.model.Task;
import p02.engine.model.TaskResult;
import p02.engine.run.Runner;
import p02.engine.run.TaskRun;
import p02.engine.run.TestRequest;
import p02.engine.standin.StandIns;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.Diagnostic;
import p02.precheck.explain.Explanations;

/**
 * A problem's tasks judged by themselves: what is open, refused or missing stays so.
 *
 * @param runner runs them
 * @param prepared the submission
 * @param request for whom
 */
record RunByItself(Runner runner, Prepared prepared, TestRequest request) {
  /** What became of each task, in order. */
  List<TaskRun> runs(Problem problem) {
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
    } else if (own instanceof Compilation.Repaired repaired) {
      return repaired(problem, repaired);
    }
    return runner.runTasks(request, problem.tasks(), prepared.runnable());
  }

  /** What becomes of a task that the clock ended, asked again. */
  TaskRun confirmed(Problem problem, Task task) {
    return runner.confirm(request, task, classesFor(problem, task));
  }

  /** The classes that a task is run with where nothing before it was refused. */
  Map<String, byte[]> usual() {
    return prepared.runnable();
  }

  /** The classes that a task is run with. */
  Map<String, byte[]> classesFor(Problem problem, Task task) {
    if (prepared.compiled().get(problem.packageName()) instanceof Compilation.Repaired repaired
        && StandIns.mayServeUncompiled(Runner.subject(task))) {
      return prepared
          .serving()
          .getOrDefault(repaired.refusedOf(task.builtOn()), prepared.runnable());
    }
    return prepared.runnable();
  }

  /** Task by task; what javac refused is not compiled, whatever stands in for it. */
  private List<TaskRun> repaired(Problem problem, Compilation.Repaired repaired) {
    Outcome refused = new Outcome.NotCompiled(firstError(repaired.diagnostics()));
    List<TaskRun> runs = new ArrayList<>();
    for (Task task : problem.tasks()) {
      runs.addAll(
          repaired.tasks().contains(task.number())
              ? List.of(TaskRun.of(new TaskResult(task, refused)))
              : runner.runTasks(request, List.of(task), classesFor(problem, task)));
    }
    return runs;
  }

  private static Outcome twice(ProblemSources.Ambiguous both) {
    return new Outcome.GraderFault(
        "two different files claim to be the same class: %s and %s. Remove one"
            .formatted(PlainText.of(both.first()), PlainText.of(both.second())));
  }

  private static String firstError(List<Diagnostic> diagnostics) {
    Diagnostic first = diagnostics.get(0);
    int more = diagnostics.size() - 1;
    String rest = more == 0 ? "" : "\n(and %d more)".formatted(more);
    // Of more than the compiler's words, only what students' code cannot stretch is read here.
    return PlainText.message(
        "%s:%d: %s%s%s"
            .formatted(
                first.path(), first.line(), first.message(), Explanations.behind(first), rest));
  }

  private static List<TaskRun> all(Problem problem, Outcome outcome) {
    return problem.tasks().stream().map(task -> TaskRun.of(new TaskResult(task, outcome))).toList();
  }
}

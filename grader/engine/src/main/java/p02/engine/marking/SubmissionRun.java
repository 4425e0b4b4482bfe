package p02.engine.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.engine.model.Assignment;
import p02.engine.model.OpenCall;
import p02.engine.model.Problem;
import p02.engine.model.Task;
import p02.engine.model.TaskResult;
import p02.engine.run.Runner;
import p02.engine.run.TaskRun;
import p02.engine.run.TestRequest;
import p02.engine.run.Witnesses;
import p02.engine.standin.OwnResult;
import p02.engine.standin.StandIns;

/**
 * Hears one submission: every task by itself first, then those that wait for another class, with
 * the reference where {@link StandIns} lets it.
 */
final class SubmissionRun {
  private final Assignment assignment;
  private final StandInMethods reference;
  private final Runner runner;
  private final Witnesses witnesses;
  private final TestRequest request;
  private final RunByItself byItself;

  /** Package to what became of its tasks by themselves. */
  private final Map<String, List<TaskRun>> runs = new TreeMap<>();

  SubmissionRun(
      Assignment assignment,
      StandInMethods reference,
      Runner runner,
      Witnesses witnesses,
      Prepared prepared,
      TestRequest request) {
    this.assignment = assignment;
    this.reference = reference;
    this.runner = runner;
    this.witnesses = witnesses;
    this.request = request;
    this.byItself = new RunByItself(runner, prepared, request);
  }

  /**
   * The results of some problems. What the clock ended is asked again once everything else is done.
   *
   * @return problem number to one result for each task of it, in order
   */
  SortedMap<String, List<TaskResult>> results(List<Problem> wanted) {
    wanted.forEach(this::runs);
    Map<Task, JudgedTask> known = new HashMap<>();
    answer(wanted, known, Asking.FIRST);
    runs.replaceAll((name, each) -> each.stream().map(this::confirmed).toList());
    answer(wanted, known, Asking.LAST);
    Map<Task, TaskResult> settled =
        new CarriedMarks(runner, witnesses, request)
            .settled(tasks(wanted).map(known::get).toList()).stream()
                .collect(Collectors.toMap(TaskResult::task, Function.identity()));
    SortedMap<String, List<TaskResult>> results = new TreeMap<>();
    for (Problem problem : wanted) {
      results.put(problem.number(), problem.tasks().stream().map(settled::get).toList());
    }
    return results;
  }

  private static Stream<Task> tasks(List<Problem> problems) {
    return problems.stream().flatMap(problem -> problem.tasks().stream());
  }

  /** Whether there is a later time to ask at. */
  private enum Asking {
    FIRST,
    LAST
  }

  private void answer(List<Problem> wanted, Map<Task, JudgedTask> known, Asking asking) {
    for (Problem problem : wanted) {
      for (TaskRun each : runs(problem)) {
        Task task = each.result().task();
        if (!known.containsKey(task)) {
          result(problem, each, asking).ifPresent(result -> known.put(task, result));
        }
      }
    }
  }

  /** The result of a task, if it can be told now. */
  private Optional<JudgedTask> result(Problem problem, TaskRun each, Asking asking) {
    if (each.isOpen()) {
      return Optional.empty();
    }
    if (waitsFor(each).isPresent()) {
      return served(problem, each, asking);
    }
    return Optional.of(judged(each, byItself.classesFor(problem, each.result().task()), List.of()));
  }

  /**
   * As it ran with these classes. Others than the usual ones hold the reference: for what javac
   * refused, or for what a task waited for.
   *
   * @param standIns what it does no longer wait for
   */
  private JudgedTask judged(TaskRun run, Map<String, byte[]> classes, List<String> standIns) {
    JudgedTask judged = JudgedTask.of(run, classes);
    return classes.equals(byItself.usual())
        ? judged
        : judged.with(resting(judged.result(), standIns));
  }

  private List<TaskRun> runs(Problem problem) {
    return runs.computeIfAbsent(problem.packageName(), name -> byItself.runs(problem));
  }

  private TaskRun confirmed(TaskRun each) {
    Task task = each.result().task();
    return each.isOpen()
        ? byItself.confirmed(assignment.owner(task.number()).orElseThrow(), task)
        : each;
  }

  /** The task again, as long as the reference may stand in for what it waits for. */
  private Optional<JudgedTask> served(Problem problem, TaskRun first, Asking asking) {
    Task task = first.result().task();
    TaskRun now = first;
    Map<String, byte[]> classes = byItself.classesFor(problem, task);
    List<String> standIns = new ArrayList<>();
    while (waitsFor(now).isPresent() && !standIns.contains(waitsFor(now).get().task())) {
      OpenCall waiting = waitsFor(now).get();
      if (asking == Asking.FIRST && isOpen(waiting)) {
        return Optional.empty();
      }
      Optional<SortedMap<String, byte[]>> with = with(classes, task, waiting);
      if (with.isEmpty()) {
        return Optional.of(judged(now, classes, List.of()));
      }
      standIns.add(waiting.task());
      classes = with.get();
      now = runner.runTasks(request, List.of(task), classes).get(0);
      if (now.isOpen() && asking == Asking.FIRST) {
        return Optional.empty();
      }
      now = now.isOpen() ? runner.confirm(request, task, classes) : now;
    }
    return Optional.of(judged(now, classes, waitsFor(now).isPresent() ? List.of() : standIns));
  }

  /** The other class's task that stopped this one: its TODO did, or a refused call in it. */
  private Optional<OpenCall> waitsFor(TaskRun run) {
    String own = Runner.subject(run.result().task());
    return run.waitsFor()
        .or(
            () ->
                run.refusedAt().stream()
                    .takeWhile(place -> !place.className().equals(own))
                    .flatMap(place -> asTask(place).stream())
                    .findFirst());
  }

  private Optional<OpenCall> asTask(TaskRun.Place place) {
    return reference
        .task(place.className(), place.method())
        .map(task -> new OpenCall(task, place.className(), place.method()));
  }

  /** The classes with a stand-in for what a task waits for, if there may be one. */
  private Optional<SortedMap<String, byte[]>> with(
      Map<String, byte[]> classes, Task asking, OpenCall waiting) {
    Optional<Problem> owner = assignment.owner(waiting.task());
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    StandIns rule = rule(owner.get(), asking);
    if (!rule.mayServe(asking, waiting)) {
      return Optional.empty();
    }
    String className = rule.subjects().get(waiting.task());
    Optional<SortedMap<String, byte[]>> method =
        reference.method(classes, className, waiting.task());
    return method.isEmpty() && rule.isNothing(className)
        ? reference.whole(classes, className)
        : method;
  }

  private StandIns rule(Problem owner, Task asking) {
    Map<String, OwnResult> standings = new TreeMap<>();
    Map<String, String> subjects = new TreeMap<>();
    Map<String, Set<String>> methods = new TreeMap<>();
    for (TaskRun each : runs(owner)) {
      Task task = each.result().task();
      String subject = Runner.subject(task);
      standings.put(
          task.number(),
          OwnResult.of(each.result().outcome(), waitsFor(each), isOpenElsewhere(each)));
      subjects.put(task.number(), subject);
      methods.put(task.number(), methods(subject, task.number()));
    }
    subjects.put(asking.number(), Runner.subject(asking));
    return new StandIns(standings, subjects, methods);
  }

  /** Whether a TODO of the task's number stopped it that stands in none of the task's methods. */
  private boolean isOpenElsewhere(TaskRun run) {
    Task task = run.result().task();
    String subject = Runner.subject(task);
    return run.openIn()
        .filter(
            place ->
                !place.className().equals(subject)
                    || !methods(subject, task.number()).contains(place.method()))
        .isPresent();
  }

  /** A constructor is a method as the JVM names it. */
  private Set<String> methods(String className, String task) {
    String simple = className.substring(className.lastIndexOf('.') + 1);
    return reference.methods(className, task).stream()
        .map(name -> name.equals(simple) ? "<init>" : name)
        .collect(Collectors.toSet());
  }

  /** Whether anything in the problem that a task waits for is to be asked again. */
  private boolean isOpen(OpenCall waiting) {
    return assignment.owner(waiting.task()).stream()
        .flatMap(problem -> runs(problem).stream())
        .anyMatch(TaskRun::isOpen);
  }

  private static TaskResult resting(TaskResult result, List<String> standIns) {
    List<String> remarks = new ArrayList<>(result.remarks());
    standIns.forEach(
        task ->
            remarks.add(
                "Your task %s gives nothing yet; here the reference stood in for it."
                    .formatted(task)));
    TaskResult quiet = WithStandIn.withoutValues(result);
    return new TaskResult(quiet.task(), quiet.outcome(), remarks, quiet.feedback(), standIns);
  }
}

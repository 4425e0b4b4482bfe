package p02.engine.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import p02.engine.model.Assignment;
import p02.engine.model.Problem;
import p02.engine.model.Task;
import p02.engine.model.TaskResult;
import p02.engine.model.Waiting;
import p02.engine.run.Asked;
import p02.engine.run.Heard;
import p02.engine.run.Runner;
import p02.engine.standin.StandIns;
import p02.engine.standin.Standing;

/**
 * Hears one submission: every task by itself first, then those that wait for another class, with
 * the reference where {@link StandIns} lets it.
 */
final class SubmissionRun {
  private final Assignment assignment;
  private final StandInMethods cast;
  private final Runner runner;
  private final Asked asked;
  private final RunByItself byItself;

  /** Package to what became of its tasks by themselves. */
  private final Map<String, List<Heard>> heard = new TreeMap<>();

  SubmissionRun(
      Assignment assignment, StandInMethods cast, Runner runner, Prepared prepared, Asked asked) {
    this.assignment = assignment;
    this.cast = cast;
    this.runner = runner;
    this.asked = asked;
    this.byItself = new RunByItself(runner, prepared, asked);
  }

  /**
   * The results of some problems. What the clock ended is asked again once everything else is done.
   *
   * @return problem number to one result for each task of it, in order
   */
  SortedMap<String, List<TaskResult>> results(List<Problem> wanted) {
    wanted.forEach(this::heard);
    Map<Task, TaskResult> known = new HashMap<>();
    answer(wanted, known, Asking.FIRST);
    heard.replaceAll((name, each) -> each.stream().map(this::confirmed).toList());
    answer(wanted, known, Asking.LAST);
    SortedMap<String, List<TaskResult>> results = new TreeMap<>();
    for (Problem problem : wanted) {
      results.put(problem.number(), problem.tasks().stream().map(known::get).toList());
    }
    return results;
  }

  /** Whether there is a later time to ask at. */
  private enum Asking {
    FIRST,
    LAST
  }

  private void answer(List<Problem> wanted, Map<Task, TaskResult> known, Asking asking) {
    for (Problem problem : wanted) {
      for (Heard each : heard(problem)) {
        Task task = each.result().task();
        if (!known.containsKey(task)) {
          result(problem, each, asking).ifPresent(result -> known.put(task, result));
        }
      }
    }
  }

  /** The result of a task, if it can be told now. */
  private Optional<TaskResult> result(Problem problem, Heard each, Asking asking) {
    if (each.isOpen()) {
      return Optional.empty();
    }
    return waitsFor(each).isPresent() ? served(problem, each, asking) : Optional.of(each.result());
  }

  private List<Heard> heard(Problem problem) {
    return heard.computeIfAbsent(problem.packageName(), name -> byItself.heard(problem));
  }

  private Heard confirmed(Heard each) {
    Task task = each.result().task();
    return each.isOpen() ? byItself.confirmed(owner(task.number()).orElseThrow(), task) : each;
  }

  /** The task again, as long as the reference may stand in for what it waits for. */
  private Optional<TaskResult> served(Problem problem, Heard first, Asking asking) {
    Task task = first.result().task();
    Heard now = first;
    Map<String, byte[]> classes = byItself.classesFor(problem, task);
    List<String> standIns = new ArrayList<>();
    while (waitsFor(now).isPresent() && !standIns.contains(waitsFor(now).get().task())) {
      Waiting waiting = waitsFor(now).get();
      if (asking == Asking.FIRST && isOpen(waiting)) {
        return Optional.empty();
      }
      Optional<SortedMap<String, byte[]>> with = with(classes, task, waiting);
      if (with.isEmpty()) {
        return Optional.of(now.result());
      }
      standIns.add(waiting.task());
      classes = with.get();
      now = runner.hear(asked, List.of(task), classes).get(0);
      if (now.isOpen() && asking == Asking.FIRST) {
        return Optional.empty();
      }
      now = now.isOpen() ? runner.confirm(asked, task, classes) : now;
    }
    return Optional.of(waitsFor(now).isPresent() ? now.result() : resting(now.result(), standIns));
  }

  /** The other class's task that stopped this one: its TODO did, or a refused call in it. */
  private Optional<Waiting> waitsFor(Heard heard) {
    String own = Runner.subject(heard.result().task());
    return heard
        .waitsFor()
        .or(
            () ->
                heard.refusedAt().stream()
                    .takeWhile(place -> !place.className().equals(own))
                    .flatMap(place -> asTask(place).stream())
                    .findFirst());
  }

  private Optional<Waiting> asTask(Heard.Place place) {
    return cast.task(place.className(), place.method())
        .map(task -> new Waiting(task, place.className(), place.method()));
  }

  /** The classes with a stand-in for what a task waits for, if there may be one. */
  private Optional<SortedMap<String, byte[]>> with(
      Map<String, byte[]> classes, Task asking, Waiting waiting) {
    Optional<Problem> owner = owner(waiting.task());
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    StandIns rule = rule(owner.get(), asking);
    if (!rule.mayServe(asking, waiting)) {
      return Optional.empty();
    }
    String className = rule.subjects().get(waiting.task());
    Optional<SortedMap<String, byte[]>> method = cast.method(classes, className, waiting.task());
    return method.isEmpty() && rule.isNothing(className) ? cast.whole(classes, className) : method;
  }

  private StandIns rule(Problem owner, Task asking) {
    Map<String, Standing> standings = new TreeMap<>();
    Map<String, String> subjects = new TreeMap<>();
    Map<String, Set<String>> methods = new TreeMap<>();
    for (Heard each : heard(owner)) {
      Task task = each.result().task();
      String subject = Runner.subject(task);
      standings.put(
          task.number(),
          Standing.of(each.result().outcome(), waitsFor(each), isOpenElsewhere(each)));
      subjects.put(task.number(), subject);
      methods.put(task.number(), methods(subject, task.number()));
    }
    subjects.put(asking.number(), Runner.subject(asking));
    return new StandIns(standings, subjects, methods);
  }

  /** Whether a TODO of the task's number stopped it that stands in none of the task's methods. */
  private boolean isOpenElsewhere(Heard heard) {
    Task task = heard.result().task();
    String subject = Runner.subject(task);
    return heard
        .openIn()
        .filter(
            place ->
                !place.className().equals(subject)
                    || !methods(subject, task.number()).contains(place.method()))
        .isPresent();
  }

  /** A constructor is a method as the JVM names it. */
  private Set<String> methods(String className, String task) {
    String simple = className.substring(className.lastIndexOf('.') + 1);
    return cast.methods(className, task).stream()
        .map(name -> name.equals(simple) ? "<init>" : name)
        .collect(Collectors.toSet());
  }

  /** Whether anything in the problem that a task waits for is to be asked again. */
  private boolean isOpen(Waiting waiting) {
    return owner(waiting.task()).stream()
        .flatMap(problem -> heard(problem).stream())
        .anyMatch(Heard::isOpen);
  }

  private Optional<Problem> owner(String task) {
    return assignment.problems().stream().filter(each -> owns(each, task)).findFirst();
  }

  private static boolean owns(Problem problem, String task) {
    return problem.tasks().stream().anyMatch(each -> each.number().equals(task));
  }

  private static TaskResult resting(TaskResult result, List<String> standIns) {
    List<String> remarks = new ArrayList<>(result.remarks());
    standIns.forEach(
        task ->
            remarks.add(
                "Your task %s gives nothing yet; here the reference stood in for it."
                    .formatted(task)));
    return new TaskResult(result.task(), result.outcome(), remarks, result.feedback(), standIns);
  }
}

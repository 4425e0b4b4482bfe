package p02.engine.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import p02.engine.model.Allowance;
import p02.engine.model.Feedback;
import p02.engine.model.OpenCall;
import p02.engine.model.Outcome;
import p02.engine.model.Problem;
import p02.engine.model.Task;
import p02.engine.model.TaskResult;
import p02.worker.Budget;
import p02.worker.ProblemPackages;
import p02.worker.Selection;
import p02.worker.TestJob;
import p02.worker.WorkerEvent;

/** Runs the hidden tests of a problem; one at a time, since it owns one worker. */
public final class Runner implements AutoCloseable {
  private final WorkerSlot slot;
  private final Limits limits;
  private final ProcessorBudget budget;

  /** Nanoseconds of processor time that witnesses took, ever. */
  private long takenByWitnesses;

  /** A runner whose first worker starts with the first problem. */
  public Runner(WorkerCommand command, Limits limits) {
    this.slot = new WorkerSlot(command, limits);
    this.limits = limits;
    this.budget = new ProcessorBudget(limits.submission(), () -> slot.taken() + takenByWitnesses);
  }

  /** Begins with another submission, whose processor time is its own. */
  public void begin() {
    slot.warm();
    slot.look();
    budget.fill();
  }

  /** Processor time that was taken since then, that of workers that had to be replaced included. */
  public Duration spent() {
    slot.look();
    return budget.spent();
  }

  /**
   * Runs all tasks of a problem, as a submission of its own.
   *
   * @param request for whom, and what the tests are told
   * @param problem what to run
   * @param classes binary name to class file of everything that takes the student's place
   * @return one result for each task, in order
   */
  public List<TaskResult> run(TestRequest request, Problem problem, Map<String, byte[]> classes) {
    begin();
    return runTasks(request, problem.tasks(), classes).stream()
        .map(each -> each.isOpen() ? confirm(request, each.result().task(), classes) : each)
        .map(TaskRun::result)
        .toList();
  }

  /**
   * Runs tasks.
   *
   * @param request for whom, and what the tests are told
   * @param tasks what to run
   * @param classes binary name to class file of everything that takes the student's place
   * @return what became of each task, in order; it is open what the clock ended
   */
  public List<TaskRun> runTasks(
      TestRequest request, List<Task> tasks, Map<String, byte[]> classes) {
    Map<Selection, Attempt> runs =
        runAll(request, tasks.stream().map(Runner::selection).toList(), classes);
    return tasks.stream()
        .map(
            task ->
                taskRun(
                    request,
                    task,
                    runs.get(selection(task)),
                    told -> runAll(told, List.of(selection(task)), classes).get(selection(task))))
        .toList();
  }

  /**
   * Runs a task that the clock ended again, alone in a fresh worker and with more time. To be asked
   * for once all else is done, since what it takes is taken from the others.
   *
   * @param request for whom, and what the tests are told
   * @param task what to run
   * @param classes binary name to class file of everything that takes the student's place
   * @return what became of it
   */
  public TaskRun confirm(TestRequest request, Task task, Map<String, byte[]> classes) {
    slot.freshen();
    Attempt alone = alone(request, selection(task), classes);
    return taskRun(request, task, alone, told -> alone(told, selection(task), classes));
  }

  /**
   * Asks witnesses of answers that are carried forward, on the submission's processor time.
   *
   * @param claims in the order of tasks
   */
  public Witnesses.Hearing hear(
      Witnesses witnesses, TestRequest request, List<CarriedClaim> claims) {
    Witnesses.Hearing hearing =
        witnesses.hear(request, claims, budget.left(), notReached().outcome());
    takenByWitnesses += hearing.spent().toNanos();
    return hearing;
  }

  private static TaskRun taskRun(
      TestRequest request, Task task, Attempt first, Function<TestRequest, Attempt> again) {
    Attempt told =
        first.asksForOthers() && request.hasOthers() ? again.apply(request.tellingOthers()) : first;
    TaskResult result = new TaskResult(task, told.outcome(), told.remarks(), told.feedback());
    return new TaskRun(
        first.asksForOthers() ? result.askingOthers() : result,
        told.waiting(),
        told.openIn(),
        told.refusedAt(),
        told.grounds(),
        told.open());
  }

  /** A verdict, and what it waits for. */
  private record Attempt(
      Outcome outcome,
      List<String> remarks,
      Feedback feedback,
      Optional<OpenCall> waiting,
      Optional<TaskRun.Place> openIn,
      List<TaskRun.Place> refusedAt,
      Optional<CarriedGrounds> grounds,
      boolean asksForOthers,
      boolean open) {
    static Attempt of(Outcome outcome) {
      return new Attempt(
          outcome,
          List.of(),
          Feedback.NONE,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          false,
          false);
    }

    static Attempt of(WorkerEvent.Finished finished) {
      return new Attempt(
          VerdictReader.outcome(finished),
          VerdictReader.remarks(finished),
          VerdictReader.feedback(finished),
          VerdictReader.waiting(finished),
          VerdictReader.openIn(finished),
          VerdictReader.refusedAt(finished),
          VerdictReader.grounds(finished),
          VerdictReader.asksForOthers(finished),
          false);
    }
  }

  private Map<Selection, Attempt> runAll(
      TestRequest request, List<Selection> tests, Map<String, byte[]> classes) {
    Map<Selection, Attempt> runs = new HashMap<>();
    List<Selection> left = new ArrayList<>(tests);
    while (!left.isEmpty()) {
      if (!slot.isWithin(budget)) {
        left.forEach(test -> runs.put(test, notReached()));
        return runs;
      }
      List<WorkerEvent.Finished> finished = new ArrayList<>();
      WorkerSlot.End end =
          slot.run(
              job(request, classes, left, budget.atMost(limits.task())), budget::left, finished);
      finished.forEach(each -> runs.put(each.test(), Attempt.of(each)));
      if (end instanceof WorkerSlot.End.Overran overran) {
        runs.putIfAbsent(overran.test(), open());
      } else if (end instanceof WorkerSlot.End.Slept slept) {
        runs.putIfAbsent(slept.test(), open());
      } else if (end instanceof WorkerSlot.End.Spent spent) {
        runs.putIfAbsent(spent.test(), notReached());
      } else if (end instanceof WorkerSlot.End.Dead dead) {
        runs.put(dead.test(), alone(request, dead.test(), classes));
      } else if (end instanceof WorkerSlot.End.Outgrown outgrown) {
        runs.put(outgrown.test(), alone(request, outgrown.test(), classes));
      } else {
        left.forEach(test -> runs.computeIfAbsent(test, Runner::neverReported));
      }
      left.removeIf(runs::containsKey);
    }
    return runs;
  }

  /** Nobody is called stuck, dead or too large on the word of a worker that others used before. */
  private Attempt alone(TestRequest request, Selection test, Map<String, byte[]> classes) {
    if (!slot.isWithin(budget)) {
      return notReached();
    }
    // The start of a fresh worker counts, too.
    slot.warm();
    slot.look();
    Duration granted = budget.atMost(limits.confirm());
    if (granted.isZero()) {
      return notReached();
    }
    List<WorkerEvent.Finished> finished = new ArrayList<>();
    WorkerSlot.End end =
        slot.run(job(request, classes, List.of(test), granted), budget::left, finished);
    Optional<Outcome> ended = new EndedAlone(limits, notReached().outcome()).verdict(end, granted);
    if (ended.isPresent()) {
      return Attempt.of(ended.get());
    }
    return finished.stream().findFirst().map(Attempt::of).orElseGet(() -> neverReported(test));
  }

  private static TestJob job(
      TestRequest request, Map<String, byte[]> classes, List<Selection> tests, Duration each) {
    return new TestJob(
        request.student(), request.told(), request.parameters(), classes, tests, each.toNanos());
  }

  /** What the clock ended: to be asked again, and not judged if nobody does. */
  private Attempt open() {
    return new Attempt(
        notReached().outcome(),
        List.of(),
        Feedback.NONE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        false,
        true);
  }

  /** No verdict at all, since any would be the clock's. */
  private Attempt notReached() {
    return Attempt.of(
        new Outcome.GraderFault(
            "not judged: the submission's %s were used up before it was its turn"
                .formatted(budget)));
  }

  /** Starts the worker now. */
  public void warm() {
    slot.warm();
  }

  /** How many workers were lost: dead, stuck or dirty. */
  public int losses() {
    return slot.losses();
  }

  /** Ends the worker; the next problem gets a fresh one. */
  public void renew() {
    slot.close();
  }

  private static Attempt neverReported(Selection test) {
    return Attempt.of(new Outcome.GraderFault("the worker reported nothing of " + test));
  }

  static Selection selection(Task task) {
    Allowance allowed = task.allowance();
    return new Selection(
        task.testClass(),
        task.testMethod(),
        new Budget(allowed.fuel(), allowed.bytes(), allowed.depth()));
  }

  /** The student's class that a test is about: p02.hidden.problem31.XTest tests p02.problem31.X. */
  public static String subject(Task task) {
    return ProblemPackages.tested(task.testClass());
  }

  @Override
  public void close() {
    slot.close();
  }
}

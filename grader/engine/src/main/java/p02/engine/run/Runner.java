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
import p02.engine.model.Outcome;
import p02.engine.model.Problem;
import p02.engine.model.Task;
import p02.engine.model.TaskResult;
import p02.engine.model.Waiting;
import p02.worker.Budget;
import p02.worker.Event;
import p02.worker.Job;
import p02.worker.Selection;

/** Runs the hidden tests of a problem; one at a time, since it owns one worker. */
public final class Runner implements AutoCloseable {
  private final WorkerSlot slot;
  private final Limits limits;
  private final Purse purse;

  /** A runner whose first worker starts with the first problem. */
  public Runner(WorkerCommand command, Limits limits) {
    this.slot = new WorkerSlot(command, limits);
    this.limits = limits;
    this.purse = new Purse(limits.submission(), slot::taken);
  }

  /** Begins with another submission, whose processor time is its own. */
  public void begin() {
    slot.warm();
    slot.look();
    purse.fill();
  }

  /** Processor time that was taken since then, that of workers that had to be replaced included. */
  public Duration spent() {
    slot.look();
    return purse.spent();
  }

  /**
   * Runs all tasks of a problem, as a submission of its own.
   *
   * @param asked for whom, and what the tests are told
   * @param problem what to run
   * @param classes binary name to class file of everything that takes the student's place
   * @return one result for each task, in order
   */
  public List<TaskResult> run(Asked asked, Problem problem, Map<String, byte[]> classes) {
    begin();
    return hear(asked, problem.tasks(), classes).stream()
        .map(each -> each.isOpen() ? confirm(asked, each.result().task(), classes) : each)
        .map(Heard::result)
        .toList();
  }

  /**
   * Runs tasks.
   *
   * @param asked for whom, and what the tests are told
   * @param tasks what to run
   * @param classes binary name to class file of everything that takes the student's place
   * @return what became of each task, in order; it is open what the clock ended
   */
  public List<Heard> hear(Asked asked, List<Task> tasks, Map<String, byte[]> classes) {
    Map<Selection, TaskRun> runs =
        runAll(asked, tasks.stream().map(Runner::selection).toList(), classes);
    return tasks.stream()
        .map(
            task ->
                heard(
                    asked,
                    task,
                    runs.get(selection(task)),
                    told -> runAll(told, List.of(selection(task)), classes).get(selection(task))))
        .toList();
  }

  /**
   * Runs a task that the clock ended again, alone in a fresh worker and with more time. To be asked
   * for once all else is done, since what it takes is taken from the others.
   *
   * @param asked for whom, and what the tests are told
   * @param task what to run
   * @param classes binary name to class file of everything that takes the student's place
   * @return what became of it
   */
  public Heard confirm(Asked asked, Task task, Map<String, byte[]> classes) {
    slot.freshen();
    TaskRun alone = alone(asked, selection(task), classes);
    return heard(asked, task, alone, told -> alone(told, selection(task), classes));
  }

  private static Heard heard(
      Asked asked, Task task, TaskRun first, Function<Asked, TaskRun> again) {
    TaskRun told =
        first.asksForOthers() && asked.hasOthers() ? again.apply(asked.tellingOthers()) : first;
    TaskResult result = new TaskResult(task, told.outcome(), told.remarks(), told.feedback());
    return new Heard(
        first.asksForOthers() ? result.askingOthers() : result,
        told.waiting(),
        told.openIn(),
        told.refusedAt(),
        told.open());
  }

  /** A verdict, and what it waits for. */
  private record TaskRun(
      Outcome outcome,
      List<String> remarks,
      Feedback feedback,
      Optional<Waiting> waiting,
      Optional<Heard.Place> openIn,
      List<Heard.Place> refusedAt,
      boolean asksForOthers,
      boolean open) {
    static TaskRun of(Outcome outcome) {
      return new TaskRun(
          outcome,
          List.of(),
          Feedback.NONE,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          false,
          false);
    }

    static TaskRun of(Event.Finished finished) {
      return new TaskRun(
          Verdicts.outcome(finished),
          Verdicts.remarks(finished),
          Verdicts.feedback(finished),
          Verdicts.waiting(finished),
          Verdicts.openIn(finished),
          Verdicts.refusedAt(finished),
          Verdicts.asksForOthers(finished),
          false);
    }
  }

  private Map<Selection, TaskRun> runAll(
      Asked asked, List<Selection> tests, Map<String, byte[]> classes) {
    Map<Selection, TaskRun> runs = new HashMap<>();
    List<Selection> left = new ArrayList<>(tests);
    while (!left.isEmpty()) {
      if (purse.left().isZero()) {
        left.forEach(test -> runs.put(test, notReached()));
        return runs;
      }
      List<Event.Finished> finished = new ArrayList<>();
      WorkerSlot.End end =
          slot.run(job(asked, classes, left, purse.atMost(limits.task())), purse.left(), finished);
      finished.forEach(each -> runs.put(each.test(), TaskRun.of(each)));
      if (end instanceof WorkerSlot.End.Overran overran) {
        runs.putIfAbsent(overran.test(), open());
      } else if (end instanceof WorkerSlot.End.Slept slept) {
        runs.putIfAbsent(slept.test(), open());
      } else if (end instanceof WorkerSlot.End.Spent spent) {
        runs.putIfAbsent(spent.test(), notReached());
      } else if (end instanceof WorkerSlot.End.Dead dead) {
        runs.put(dead.test(), alone(asked, dead.test(), classes));
      } else if (end instanceof WorkerSlot.End.Outgrown outgrown) {
        runs.put(outgrown.test(), alone(asked, outgrown.test(), classes));
      } else {
        left.forEach(test -> runs.computeIfAbsent(test, Runner::neverReported));
      }
      left.removeIf(runs::containsKey);
    }
    return runs;
  }

  /** Nobody is called stuck, dead or too large on the word of a worker that others used before. */
  private TaskRun alone(Asked asked, Selection test, Map<String, byte[]> classes) {
    // The start of a fresh worker counts, too.
    slot.warm();
    Duration granted = purse.atMost(limits.confirm());
    if (granted.isZero()) {
      return notReached();
    }
    boolean whole = granted.equals(limits.confirm());
    List<Event.Finished> finished = new ArrayList<>();
    WorkerSlot.End end =
        slot.run(job(asked, classes, List.of(test), granted), purse.left(), finished);
    if (end instanceof WorkerSlot.End.Overran) {
      return whole ? TaskRun.of(new Outcome.TimedOut(granted.toSeconds(), false)) : notReached();
    } else if (end instanceof WorkerSlot.End.Spent) {
      return notReached();
    } else if (end instanceof WorkerSlot.End.Slept) {
      return TaskRun.of(new Outcome.TimedOut(limits.asleep().toSeconds(), true));
    } else if (end instanceof WorkerSlot.End.Dead) {
      return TaskRun.of(new Outcome.Crashed());
    } else if (end instanceof WorkerSlot.End.Outgrown) {
      return TaskRun.of(new Outcome.OutOfMemory());
    }
    return finished.stream().findFirst().map(TaskRun::of).orElseGet(() -> neverReported(test));
  }

  private static Job job(
      Asked asked, Map<String, byte[]> classes, List<Selection> tests, Duration each) {
    return new Job(asked.student(), asked.parameters(), classes, tests, each.toNanos());
  }

  /** What the clock ended: to be asked again, and not judged if nobody does. */
  private TaskRun open() {
    return new TaskRun(
        notReached().outcome(),
        List.of(),
        Feedback.NONE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        true);
  }

  /** No verdict at all, since any would be the clock's. */
  private TaskRun notReached() {
    return TaskRun.of(
        new Outcome.GraderFault(
            "not judged: the submission's %s were used up before it was its turn"
                .formatted(purse)));
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

  private static TaskRun neverReported(Selection test) {
    return TaskRun.of(new Outcome.GraderFault("the worker reported nothing of " + test));
  }

  private static Selection selection(Task task) {
    Allowance allowed = task.allowance();
    return new Selection(
        task.testClass(),
        task.testMethod(),
        new Budget(allowed.fuel(), allowed.bytes(), allowed.depth()));
  }

  /** The student's class that a test is about: p02.hidden.problem31.XTest tests p02.problem31.X. */
  public static String subject(Task task) {
    return task.testClass().replaceFirst("^p02\\.hidden\\.", "p02.").replaceFirst("Test$", "");
  }

  @Override
  public void close() {
    slot.close();
  }
}

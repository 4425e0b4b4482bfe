package p02.engine.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** A runner whose first worker starts with the first problem. */
  public Runner(WorkerCommand command, Limits limits) {
    this.slot = new WorkerSlot(command, limits);
    this.limits = limits;
  }

  /**
   * Runs all tasks of a problem.
   *
   * @param asked for whom, and what the tests are told
   * @param problem what to run
   * @param classes binary name to class file of everything that takes the student's place
   * @return one result for each task, in order
   */
  public List<TaskResult> run(Asked asked, Problem problem, Map<String, byte[]> classes) {
    return hear(asked, problem.tasks(), classes).stream().map(Heard::result).toList();
  }

  /**
   * Runs tasks.
   *
   * @param asked for whom, and what the tests are told
   * @param tasks what to run
   * @param classes binary name to class file of everything that takes the student's place
   * @return what became of each task, in order
   */
  public List<Heard> hear(Asked asked, List<Task> tasks, Map<String, byte[]> classes) {
    Map<Selection, TaskRun> runs =
        runAll(asked, tasks.stream().map(Runner::selection).toList(), classes);
    List<Heard> heard = new ArrayList<>();
    for (Task task : tasks) {
      TaskRun first = runs.get(selection(task));
      TaskRun told =
          first.asksForOthers() && asked.hasOthers()
              ? runAll(asked.tellingOthers(), List.of(selection(task)), classes)
                  .get(selection(task))
              : first;
      TaskResult result = new TaskResult(task, told.outcome(), told.remarks(), told.feedback());
      heard.add(
          new Heard(
              first.asksForOthers() ? result.askingOthers() : result,
              told.waiting(),
              told.refusedAt()));
    }
    return heard;
  }

  /** A verdict, and what it waits for. */
  private record TaskRun(
      Outcome outcome,
      List<String> remarks,
      Feedback feedback,
      Optional<Waiting> waiting,
      List<Heard.Place> refusedAt,
      boolean asksForOthers) {
    static TaskRun of(Outcome outcome) {
      return new TaskRun(outcome, List.of(), Feedback.NONE, Optional.empty(), List.of(), false);
    }

    static TaskRun of(Event.Finished finished) {
      return new TaskRun(
          Verdicts.outcome(finished),
          Verdicts.remarks(finished),
          Verdicts.feedback(finished),
          Verdicts.waiting(finished),
          Verdicts.refusedAt(finished),
          Verdicts.asksForOthers(finished));
    }
  }

  private Map<Selection, TaskRun> runAll(
      Asked asked, List<Selection> tests, Map<String, byte[]> classes) {
    Map<Selection, TaskRun> runs = new HashMap<>();
    List<Selection> left = new ArrayList<>(tests);
    while (!left.isEmpty()) {
      List<Event.Finished> finished = new ArrayList<>();
      WorkerSlot.End end =
          slot.run(
              new Job(asked.student(), asked.parameters(), classes, left), limits.task(), finished);
      finished.forEach(each -> runs.put(each.test(), TaskRun.of(each)));
      if (end instanceof WorkerSlot.End.Stuck stuck) {
        runs.put(stuck.test(), alone(asked, stuck.test(), classes));
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
    List<Event.Finished> finished = new ArrayList<>();
    Job job = new Job(asked.student(), asked.parameters(), classes, List.of(test));
    WorkerSlot.End end = slot.run(job, limits.confirm(), finished);
    if (end instanceof WorkerSlot.End.Stuck) {
      return TaskRun.of(new Outcome.TimedOut(limits.confirm().toSeconds()));
    } else if (end instanceof WorkerSlot.End.Dead) {
      return TaskRun.of(new Outcome.Crashed());
    } else if (end instanceof WorkerSlot.End.Outgrown) {
      return TaskRun.of(new Outcome.OutOfMemory());
    }
    return finished.stream().findFirst().map(TaskRun::of).orElseGet(() -> neverReported(test));
  }

  /** Starts the worker now. */
  public void warm() {
    slot.warm();
  }

  /** How many workers were lost: dead, stuck or dirty. */
  public int losses() {
    return slot.losses();
  }

  /** Lets the worker end by itself, as {@link StartupArchive#leaving} needs it. */
  public void retire() {
    slot.retire();
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

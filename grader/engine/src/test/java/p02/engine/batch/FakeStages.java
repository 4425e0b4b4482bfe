package p02.engine.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import p02.engine.marking.Judging;
import p02.engine.marking.Prepared;
import p02.engine.marking.Preparing;
import p02.engine.marking.Stages;
import p02.engine.model.Assignment;
import p02.engine.model.Outcome;
import p02.engine.model.Problem;
import p02.engine.model.Submission;
import p02.engine.model.Task;
import p02.engine.model.TaskResult;
import p02.engine.model.Verdicts;
import p02.engine.run.TestRequest;

/**
 * Stages without a JVM. A submission whose id says so spoils the worker, loses it, or breaks what
 * prepares it; a spoilt worker fails everybody until it is replaced.
 */
final class FakeStages implements Stages {
  static final Task TASK =
      new Task("9.1.1", "", "", "", 4, "p02.hidden.problem91.XTest", "x", null, Set.of(), Set.of());
  static final Problem PROBLEM = new Problem("9.1", "problem91", "", List.of(TASK), List.of());
  static final Assignment ASSIGNMENT = new Assignment("", List.of(PROBLEM));

  /** Ids in the order in which they were judged, again and again where they were. */
  final List<String> judged = Collections.synchronizedList(new ArrayList<>());

  /** Whether workers are sound when they start. */
  boolean sound = true;

  @Override
  public Preparing preparing() {
    return new Preparing() {
      @Override
      public Prepared prepare(Submission submission) {
        if (submission.id().contains("breaks")) {
          throw new IllegalStateException("no such class file");
        } else if (submission.id().contains("overflows")) {
          throw new StackOverflowError("nested too deeply");
        }
        return new Prepared(submission, new TreeMap<>(), Map.of(), Map.of(), List.of(), 0);
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public Judging judging(Set<String> packages) {
    return new Worker();
  }

  @Override
  public void close() {}

  private final class Worker implements Judging {
    private boolean spoilt = !sound;
    private int losses;

    @Override
    public Verdicts judge(Prepared prepared, TestRequest request, Predicate<Problem> wanted) {
      String id = prepared.submission().id();
      judged.add(id);
      if (id.contains("runs deep")) {
        throw new StackOverflowError("nested too deeply");
      }
      Outcome outcome =
          spoilt ? new Outcome.NotAttempted("the worker is spoilt") : new Outcome.Passed();
      if (id.contains("spoils")) {
        spoilt = true;
      } else if (id.contains("kills")) {
        losses++;
        spoilt = false;
        outcome = new Outcome.Crashed();
      }
      SortedMap<String, List<TaskResult>> results = new TreeMap<>();
      results.put(PROBLEM.number(), List.of(new TaskResult(TASK, outcome)));
      return new Verdicts(results, List.of());
    }

    @Override
    public boolean isSound(Predicate<Problem> wanted) {
      return !spoilt;
    }

    @Override
    public int losses() {
      return losses;
    }

    @Override
    public void renew() {
      spoilt = !sound;
    }

    @Override
    public double processorSeconds() {
      return 0;
    }

    @Override
    public void close() {}
  }
}

package p02.engine.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.engine.model.Assignment;
import p02.engine.model.GradeReport;
import p02.engine.model.Judged;
import p02.engine.model.Outcome;
import p02.engine.model.Problem;
import p02.engine.model.TaskResult;
import p02.engine.score.Scorer;

/** One thread's part of a class: takes from the ledger what is known, and judges the rest. */
final class Part implements AutoCloseable {
  private final Assignment assignment;
  private final Judges judges;
  private final Ledger ledger;
  private final Scorer scorer;
  private final Runnable progress;
  private final List<Marked> marked = new ArrayList<>();
  private Optional<Bench> bench = Optional.empty();

  /** Makes a judge; asked only where there is something to judge. */
  interface Judges {
    Judge open() throws IOException;
  }

  private record Bench(Judge judge, Stretch stretch) {}

  Part(Assignment assignment, Judges judges, Ledger ledger, Runnable progress) {
    this.assignment = assignment;
    this.judges = judges;
    this.ledger = ledger;
    this.scorer = new Scorer(assignment);
    this.progress = progress;
  }

  /** Marks one more; its report may be finished later. */
  void mark(Work work) throws IOException {
    Judged known = ledger.known(work);
    if (ledger.isWhole(known)) {
      report(new Stretch.Done(work, known, List.of(), 0));
      return;
    }
    Bench ready = bench();
    ready.stretch.add(judged(ready.judge, work, known));
  }

  /** Adds a report that needed no judge. */
  void add(Marked unreadable) {
    marked.add(unreadable);
    progress.run();
  }

  /** Finishes every report. */
  List<Marked> finish() {
    bench.ifPresent(ready -> ready.stretch.finish());
    return List.copyOf(marked);
  }

  private Bench bench() throws IOException {
    if (bench.isEmpty()) {
      Judge judge = judges.open();
      if (!judge.canary(problem -> true)) {
        judge.close();
        throw new IOException(
            "the reference solution does not get every point on this machine. See: grade check");
      }
      Stretch stretch = new Stretch(judge, done -> again(judge, done), this::settle);
      bench = Optional.of(new Bench(judge, stretch));
    }
    return bench.get();
  }

  private Stretch.Done again(Judge judge, Stretch.Done done) {
    return judged(judge, done.work(), ledger.known(done.work()));
  }

  /** Whatever breaks down over one submission must not cost the class its marks. */
  private Stretch.Done judged(Judge judge, Work work, Judged known) {
    Set<String> done = known.results().keySet();
    long start = System.nanoTime();
    Judged judged;
    try {
      judged =
          known.and(
              judge.judge(
                  work.submission(), work.asked(), problem -> !done.contains(problem.number())));
    } catch (RuntimeException e) {
      judged = faults("the grader broke down: " + Causes.oneLine(e));
    }
    return new Stretch.Done(work, judged, List.of(), (System.nanoTime() - start) / 1e9);
  }

  private Judged faults(String reason) {
    SortedMap<String, List<TaskResult>> results = new TreeMap<>();
    for (Problem problem : assignment.problems()) {
      List<TaskResult> faults =
          problem.tasks().stream()
              .map(task -> new TaskResult(task, new Outcome.GraderFault(reason)))
              .toList();
      results.put(problem.number(), faults);
    }
    return new Judged(results, List.of());
  }

  private void settle(Stretch.Done done) {
    ledger.keep(done.work(), done.judged());
    report(done);
  }

  private void report(Stretch.Done done) {
    Work work = done.work();
    List<String> flags = new ArrayList<>(work.flags());
    flags.addAll(done.flags());
    GradeReport report =
        Marker.report(scorer, work.submission(), work.asked().student(), done.judged(), flags);
    marked.add(new Marked(report, work.reading() + done.seconds()));
    progress.run();
  }

  @Override
  public void close() {
    bench.ifPresent(ready -> ready.judge.close());
  }
}

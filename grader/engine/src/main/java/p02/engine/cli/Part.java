package p02.engine.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import p02.engine.model.Assignment;
import p02.engine.model.GradeReport;
import p02.engine.model.Judged;
import p02.engine.model.Outcome;
import p02.engine.model.Problem;
import p02.engine.model.TaskResult;
import p02.engine.score.Scorer;

/**
 * One thread's part of a class: takes from the ledger what is known, and judges the rest, while the
 * next submission is prepared.
 */
final class Part implements AutoCloseable {
  /** Submissions that are being prepared while one runs. */
  private static final int AHEAD = 1;

  private final Assignment assignment;
  private final Judges judges;
  private final Ahead ahead;
  private final Ledger ledger;
  private final Scorer scorer;
  private final Runnable progress;
  private final List<Marked> marked = new ArrayList<>();
  private final Deque<Ready> waiting = new ArrayDeque<>();
  private Optional<Bench> bench = Optional.empty();

  /** Makes a judge; asked only where there is something to judge. */
  interface Judges {
    Judge open() throws IOException;
  }

  private record Bench(Judge judge, Stretch stretch) {}

  /** A submission on its way. */
  private record Ready(Work work, Judged known, Future<Prepared> prepared) {}

  Part(Assignment assignment, Judges judges, Ahead ahead, Ledger ledger, Runnable progress) {
    this.assignment = assignment;
    this.judges = judges;
    this.ahead = ahead;
    this.ledger = ledger;
    this.scorer = new Scorer(assignment);
    this.progress = progress;
  }

  /** Takes one more; it is judged when the next one comes, and its report may be finished later. */
  void mark(Work work) throws IOException {
    Judged known = ledger.known(work);
    if (ledger.isWhole(known)) {
      report(new Stretch.Done(work, Optional.empty(), known, List.of(), 0, 0));
      return;
    }
    waiting.add(new Ready(work, known, ahead.prepare(work.submission())));
    if (waiting.size() > AHEAD) {
      judge(waiting.remove());
    }
  }

  private void judge(Ready ready) throws IOException {
    Bench bench = bench();
    try {
      Prepared prepared = ready.prepared.get();
      bench.stretch.add(judged(bench.judge, ready.work, ready.known, prepared));
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof Ahead.BrokeDown broken)) {
        throw new IOException(Causes.oneLine(e), e);
      }
      // Whatever breaks down over one submission must not cost the class its marks.
      Judged judged = faults("the grader broke down: " + broken.getMessage());
      settle(new Stretch.Done(ready.work, Optional.empty(), judged, List.of(), 0, 0));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped");
    }
  }

  /** Adds a report that needed no judge. */
  void add(Marked unreadable) {
    marked.add(unreadable);
    progress.run();
  }

  /** Finishes every report. */
  List<Marked> finish() throws IOException {
    while (!waiting.isEmpty()) {
      judge(waiting.remove());
    }
    bench.ifPresent(ready -> ready.stretch.finish());
    return List.copyOf(marked);
  }

  private Bench bench() throws IOException {
    if (bench.isEmpty()) {
      Judge judge = judges.open();
      Stretch stretch = new Stretch(judge, done -> again(judge, done), this::settle);
      bench = Optional.of(new Bench(judge, stretch));
    }
    return bench.get();
  }

  private Stretch.Done again(Judge judge, Stretch.Done done) {
    return judged(judge, done.work(), ledger.known(done.work()), done.prepared().orElseThrow());
  }

  private Stretch.Done judged(Judge judge, Work work, Judged known, Prepared prepared) {
    Set<String> done = known.results().keySet();
    long start = System.nanoTime();
    Judged judged;
    try {
      judged =
          known.and(
              judge.judge(prepared, work.asked(), problem -> !done.contains(problem.number())));
    } catch (RuntimeException e) {
      judged = faults("the grader broke down: " + Causes.oneLine(e));
    }
    double seconds = prepared.seconds() + (System.nanoTime() - start) / 1e9;
    return new Stretch.Done(work, Optional.of(prepared), judged, List.of(), seconds, judge.spent());
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
    marked.add(new Marked(report, work.reading() + done.seconds(), done.processor()));
    progress.run();
  }

  @Override
  public void close() {
    bench.ifPresent(ready -> ready.judge.close());
    ahead.close();
  }
}

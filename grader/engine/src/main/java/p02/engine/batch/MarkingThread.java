package p02.engine.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import p02.engine.failure.Causes;
import p02.engine.marking.Judging;
import p02.engine.marking.Prepared;
import p02.engine.marking.Stages;
import p02.engine.model.Assignment;
import p02.engine.model.Verdicts;

/**
 * One thread's share of a class: takes from the cache what is known, and judges the rest, while the
 * next submission is prepared. What counts comes back as soon as it does, mostly later than it was
 * handed over.
 */
final class MarkingThread implements AutoCloseable {
  /** Submissions that are being prepared while one runs. */
  private static final int AHEAD = 1;

  private final Assignment assignment;
  private final Stages stages;
  private final Set<String> packages;
  private final PreparingThread preparing;
  private final VerdictCache cache;
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  /** Started where there is something to judge. */
  private Optional<ProvenJudge> judge = Optional.empty();

  /** A submission on its way to the judge. */
  private record Waiting(MarkingJob job, Verdicts known, Future<Prepared> prepared) {}

  /**
   * A share of which nothing has started yet.
   *
   * @param packages of the problems that the class has handed in, as {@code problem31}
   */
  MarkingThread(Assignment assignment, Stages stages, Set<String> packages, VerdictCache cache) {
    this.assignment = assignment;
    this.stages = stages;
    this.packages = packages;
    this.preparing = new PreparingThread(stages);
    this.cache = cache;
  }

  /** Takes one more, and gives out what counts by now. */
  List<ProvenVerdicts> mark(MarkingJob job) throws IOException {
    Verdicts known = cache.known(job);
    if (known.isWhole(assignment)) {
      return List.of(ProvenVerdicts.atOnce(job, known));
    }
    waiting.add(new Waiting(job, known, preparing.prepare(job.submission())));
    return waiting.size() > AHEAD ? kept(judged(waiting.remove())) : List.of();
  }

  /** Gives out everything that is left. */
  List<ProvenVerdicts> finish() throws IOException {
    List<ProvenVerdicts> settled = new ArrayList<>();
    while (!waiting.isEmpty()) {
      settled.addAll(judged(waiting.remove()));
    }
    judge.ifPresent(sound -> settled.addAll(sound.prove()));
    return kept(settled);
  }

  private List<ProvenVerdicts> judged(Waiting next) throws IOException {
    try {
      ProvenJudge sound = judge();
      Prepared prepared = next.prepared().get();
      return sound.judge(new ProvenJudge.Candidate(next.job(), prepared, next.known()));
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof PreparingThread.BrokeDown broken)) {
        throw new IOException(Causes.oneLine(e), e);
      }
      // Whatever breaks down over one submission must not cost the class its marks.
      return List.of(
          ProvenVerdicts.atOnce(next.job(), Verdicts.faults(assignment, broken.getMessage())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped");
    }
  }

  private List<ProvenVerdicts> kept(List<ProvenVerdicts> settled) {
    settled.forEach(each -> cache.keep(each.job(), each.judged()));
    return settled;
  }

  /** A judge that gives the reference solution every point of what was handed in. */
  private ProvenJudge judge() throws IOException {
    if (judge.isEmpty()) {
      Judging judging = stages.judging(packages);
      boolean sound = false;
      try {
        sound = judging.isSound(problem -> packages.contains(problem.packageName()));
      } finally {
        if (!sound) {
          judging.close();
        }
      }
      if (!sound) {
        throw new IOException(
            "the reference solution does not get every point on this machine. See: grade check");
      }
      judge = Optional.of(new ProvenJudge(assignment, judging));
    }
    return judge.get();
  }

  @Override
  public void close() {
    judge.ifPresent(ProvenJudge::close);
    preparing.close();
  }
}

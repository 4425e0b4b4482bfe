package p02.engine.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import p02.engine.failure.Causes;
import p02.engine.marking.Judging;
import p02.engine.marking.Prepared;
import p02.engine.model.Assignment;
import p02.engine.model.Verdicts;

/**
 * Judges, and gives verdicts out once they count: when the worker that found them still gives the
 * reference solution every point. Where it does not, or where a worker was lost, what it judged
 * since its last proof is judged again, by halves, until the submission that spoils it stands
 * alone.
 */
final class ProvenJudge implements AutoCloseable {
  /** Long enough to cost little, short enough to lose little. */
  static final int LENGTH = 16;

  static final String SPOILER =
      "After this submission the worker no longer gave the reference solution every point; it was"
          + " replaced, and this submission was marked alone.";

  private final Assignment assignment;
  private final Judging judging;
  private final List<Unproved> unproved = new ArrayList<>();
  private int losses;

  /**
   * A submission that is to be judged.
   *
   * @param job the submission
   * @param prepared its code
   * @param known verdicts that need not be found again
   */
  record Candidate(MarkingJob job, Prepared prepared, Verdicts known) {}

  private record Unproved(Candidate candidate, ProvenVerdicts settled) {}

  /** A judge whose worker has been proved sound. */
  ProvenJudge(Assignment assignment, Judging judging) {
    this.assignment = assignment;
    this.judging = judging;
    this.losses = judging.losses();
  }

  /** Judges one more, and gives out what counts by now, this one or earlier ones included. */
  List<ProvenVerdicts> judge(Candidate candidate) {
    Unproved fresh = judged(candidate);
    if (judging.losses() != losses) {
      // The worker that judged the earlier ones is gone, and nobody can prove it any more.
      List<ProvenVerdicts> settled = new ArrayList<>(repeat(taken()));
      settled.add(fresh.settled());
      return settled;
    }
    unproved.add(fresh);
    return unproved.size() == LENGTH ? prove() : List.of();
  }

  /** Proves the worker once more, and gives out everything that is left. */
  List<ProvenVerdicts> prove() {
    List<Unproved> waiting = taken();
    return waiting.isEmpty() || isSound(waiting) ? settled(waiting) : repeat(waiting);
  }

  private List<ProvenVerdicts> repeat(List<Unproved> waiting) {
    renew();
    if (waiting.isEmpty()) {
      return List.of();
    }
    List<Unproved> again = waiting.stream().map(each -> judged(each.candidate())).toList();
    if (judging.losses() == losses && isSound(again)) {
      return settled(again);
    } else if (again.size() == 1) {
      renew();
      return List.of(again.get(0).settled().flagged(SPOILER));
    }
    int half = waiting.size() / 2;
    List<ProvenVerdicts> settled = new ArrayList<>(repeat(waiting.subList(0, half)));
    settled.addAll(repeat(waiting.subList(half, waiting.size())));
    return settled;
  }

  private void renew() {
    judging.renew();
    losses = judging.losses();
  }

  private List<Unproved> taken() {
    List<Unproved> taken = List.copyOf(unproved);
    unproved.clear();
    return taken;
  }

  private static List<ProvenVerdicts> settled(List<Unproved> proved) {
    return proved.stream().map(Unproved::settled).toList();
  }

  /** Asks for the problems that were handed in; what nobody handed in nobody can spoil. */
  private boolean isSound(List<Unproved> waiting) {
    Set<String> packages =
        waiting.stream()
            .flatMap(each -> each.candidate().job().submission().problems().keySet().stream())
            .collect(Collectors.toSet());
    return judging.isSound(problem -> packages.contains(problem.packageName()))
        && judging.losses() == losses;
  }

  private Unproved judged(Candidate candidate) {
    Verdicts known = candidate.known();
    Set<String> done = known.results().keySet();
    long start = System.nanoTime();
    Verdicts judged;
    try {
      judged =
          known.and(
              judging.judge(
                  candidate.prepared(),
                  candidate.job().request(),
                  problem -> !done.contains(problem.number())));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Too large for this heap is this submission's alone: what it held is free again now.
      judged = Verdicts.faults(assignment, "the grader broke down: " + Causes.oneLine(e));
    }
    double seconds = candidate.prepared().seconds() + (System.nanoTime() - start) / 1e9;
    return new Unproved(
        candidate,
        new ProvenVerdicts(
            candidate.job(), judged, List.of(), seconds, judging.processorSeconds()));
  }

  @Override
  public void close() {
    judging.close();
  }
}

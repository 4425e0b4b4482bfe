package p02.engine.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import p02.engine.failure.Causes;
import p02.engine.intake.Inbox;
import p02.engine.marking.MarkingOptions;
import p02.engine.marking.Stages;
import p02.engine.model.Assignment;
import p02.engine.model.GradeReport;
import p02.engine.model.Intake;
import p02.engine.model.Submission;
import p02.engine.run.TestRequest;
import p02.engine.score.Scorer;

/**
 * A class's way: intake → compile → screen → meter → run → score. Each thread marks a share of it
 * with a worker of its own.
 *
 * @param assignment what is marked
 * @param stages compile, screen, meter and run
 * @param roster whose numbers worksheets hold
 * @param options how to mark
 * @param caches keep what was marked before
 */
public record ClassMarking(
    Assignment assignment,
    Stages stages,
    Roster roster,
    MarkingOptions options,
    VerdictCache.Factory caches) {

  /**
   * Marks submissions.
   *
   * @param overview of the whole class
   * @param entries the class, or a part of it
   * @param threads how many at a time
   * @param progress is run once for each submission that is done
   * @return in order of submission id, whatever the order in which they were finished
   * @throws IOException if the reference solution does not get every point, or a stage cannot start
   */
  public List<MarkedSubmission> mark(
      ClassOverview overview, List<Inbox.Entry> entries, int threads, Runnable progress)
      throws IOException, InterruptedException {
    List<String> everyone = roster.everyone(overview.students());
    VerdictCache cache = caches.open(everyone);
    AtomicInteger next = new AtomicInteger();
    List<Callable<List<MarkedSubmission>>> shares = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      shares.add(() -> share(entries, next, everyone, overview.packages(), cache, progress));
    }
    List<MarkedSubmission> all = new ArrayList<>(inParallel(shares));
    all.sort(Comparator.comparing(marked -> marked.report().submission()));
    return all;
  }

  /** Marks submissions as long as there are any that no other thread has taken. */
  private List<MarkedSubmission> share(
      List<Inbox.Entry> entries,
      AtomicInteger next,
      List<String> everyone,
      Set<String> packages,
      VerdictCache cache,
      Runnable progress)
      throws IOException {
    Scorer scorer = new Scorer(assignment);
    List<MarkedSubmission> marked = new ArrayList<>();
    try (MarkingThread thread = new MarkingThread(assignment, stages, packages, cache)) {
      for (int i = next.getAndIncrement(); i < entries.size(); i = next.getAndIncrement()) {
        long start = System.nanoTime();
        Intake intake = entries.get(i).read();
        double reading = (System.nanoTime() - start) / 1e9;
        if (intake instanceof Submission submission) {
          MarkingJob job = job(entries.get(i), submission, everyone, reading);
          add(marked, scored(thread.mark(job), scorer), progress);
        } else if (intake instanceof Intake.Unreadable unreadable) {
          Roster.Identity identity = roster.identify(entries.get(i), "");
          GradeReport report = scorer.unreadable(unreadable, identity.student(), identity.flags());
          List<String> choices = unreadable.choices();
          add(marked, List.of(new MarkedSubmission(report, reading, 0, choices)), progress);
        }
      }
      add(marked, scored(thread.finish(), scorer), progress);
    }
    return marked;
  }

  private MarkingJob job(
      Inbox.Entry entry, Submission submission, List<String> everyone, double reading) {
    Roster.Identity identity = roster.identify(entry, submission.declaredStudent()).ofSources();
    TestRequest request = new TestRequest(identity.student(), everyone, options.parameters());
    return MarkingJob.of(submission, request, identity.flags(), options.repairs(), reading);
  }

  private static List<MarkedSubmission> scored(List<ProvenVerdicts> settled, Scorer scorer) {
    return settled.stream().map(each -> each.scored(scorer)).toList();
  }

  private static void add(
      List<MarkedSubmission> all, List<MarkedSubmission> more, Runnable progress) {
    all.addAll(more);
    more.forEach(each -> progress.run());
  }

  private static List<MarkedSubmission> inParallel(List<Callable<List<MarkedSubmission>>> shares)
      throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(shares.size());
    try {
      List<MarkedSubmission> all = new ArrayList<>();
      for (Future<List<MarkedSubmission>> share : pool.invokeAll(shares)) {
        all.addAll(share.get());
      }
      return all;
    } catch (ExecutionException e) {
      throw new IOException(Causes.oneLine(e), e);
    } finally {
      pool.shutdownNow();
    }
  }
}

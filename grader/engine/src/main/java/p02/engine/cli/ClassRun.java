package p02.engine.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ProgressBar;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.Reference;
import p02.engine.intake.Inbox;
import p02.engine.model.GradeReport;
import p02.engine.model.Intake;
import p02.engine.model.Submission;
import p02.engine.run.Asked;

/** Marks a class on several threads, each with its own compiler and worker. */
final class ClassRun {
  private final Kit kit;
  private final HiddenTests tests;
  private final Reference reference;
  private final Roster roster;
  private final Repairs repairs;
  private volatile Set<String> declared = Set.of();

  ClassRun(Kit kit, HiddenTests tests, Reference reference, Roster roster, Repairs repairs) {
    this.kit = kit;
    this.tests = tests;
    this.reference = reference;
    this.roster = roster;
    this.repairs = repairs;
  }

  /**
   * Marks every entry.
   *
   * @return in order of submission id, whatever the order in which they were finished
   */
  List<Marked> mark(List<Inbox.Entry> entries, int jobs, ProgressBar bar)
      throws IOException, InterruptedException {
    declared = declaredIn(entries);
    AtomicInteger next = new AtomicInteger();
    int threads = Math.max(1, Math.min(jobs, entries.size()));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<List<Marked>>> shares = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        shares.add(() -> takeShare(entries, next, bar));
      }
      List<Marked> all = new ArrayList<>();
      for (Future<List<Marked>> share : pool.invokeAll(shares)) {
        all.addAll(result(share));
      }
      all.sort(Comparator.comparing(marked -> marked.report().submission()));
      return all;
    } finally {
      pool.shutdownNow();
    }
  }

  /** Whose numbers there are in the class, where no roster says so. */
  private Set<String> declaredIn(List<Inbox.Entry> entries) {
    Set<String> ids = new TreeSet<>();
    if (roster.students().isEmpty()) {
      for (Inbox.Entry entry : entries) {
        if (entry.read() instanceof Submission read) {
          ids.add(read.declaredStudent());
        }
      }
    }
    return Set.copyOf(ids);
  }

  private List<Marked> takeShare(List<Inbox.Entry> entries, AtomicInteger next, ProgressBar bar)
      throws IOException {
    List<Marked> share = new ArrayList<>();
    try (Marker marker = new Marker(kit, tests, reference, repairs)) {
      for (int i = next.getAndIncrement(); i < entries.size(); i = next.getAndIncrement()) {
        share.add(mark(marker, entries.get(i)));
        bar.step();
      }
    }
    return share;
  }

  private Marked mark(Marker marker, Inbox.Entry entry) {
    long start = System.nanoTime();
    Intake intake = entry.read();
    Roster.Identity identity = roster.identify(intake);
    Asked asked =
        new Asked(identity.student(), roster.others(identity, intake, declared), Map.of());
    GradeReport report = safely(marker, intake, asked, identity.flags());
    return new Marked(report, (System.nanoTime() - start) / 1e9);
  }

  /** Whatever breaks down over one submission must not cost the class its marks. */
  private static GradeReport safely(Marker marker, Intake intake, Asked asked, List<String> flags) {
    try {
      return marker.mark(intake, asked, flags);
    } catch (RuntimeException e) {
      String reason = "the grader broke down: " + Causes.oneLine(e);
      return marker.unreadable(new Intake.Unreadable(intake.id(), reason));
    }
  }

  private static List<Marked> result(Future<List<Marked>> share)
      throws IOException, InterruptedException {
    try {
      return share.get();
    } catch (ExecutionException e) {
      throw new IOException(Causes.oneLine(e), e);
    }
  }
}

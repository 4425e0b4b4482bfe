package p02.engine.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ProgressBar;
import p02.engine.assignment.Fingerprint;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.Reference;
import p02.engine.intake.Inbox;
import p02.engine.journal.Journal;
import p02.engine.model.GradeReport;
import p02.engine.model.Intake;
import p02.engine.model.Submission;
import p02.engine.room.CompilerRoom;
import p02.engine.run.Asked;
import p02.engine.score.Scorer;

/** Marks a class on several threads, each with its own worker. */
final class ClassRun {
  private final Kit kit;
  private final HiddenTests tests;
  private final Reference reference;
  private final Roster roster;
  private final Conditions conditions;
  private final Journal journal;

  ClassRun(
      Kit kit,
      HiddenTests tests,
      Reference reference,
      Roster roster,
      Conditions conditions,
      Journal journal) {
    this.kit = kit;
    this.tests = tests;
    this.reference = reference;
    this.roster = roster;
    this.conditions = conditions;
    this.journal = journal;
  }

  /**
   * Marks every entry.
   *
   * @return in order of submission id, whatever the order in which they were finished
   */
  List<Marked> mark(List<Inbox.Entry> entries, int jobs, ProgressBar bar)
      throws IOException, InterruptedException {
    Census census = Census.of(entries);
    List<String> everyone = roster.everyone(census.students());
    Ledger ledger =
        new Ledger(journal, tests.assignment(), Fingerprint.of(kit, tests).byProblem(), everyone);
    AtomicInteger next = new AtomicInteger();
    int threads = Math.max(1, Math.min(jobs, entries.size()));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (CompilerRoom room = conditions.room(kit, tests, threads)) {
      List<Callable<List<Marked>>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        parts.add(() -> takePart(entries, next, ledger, everyone, census.packages(), room, bar));
      }
      List<Marked> all = new ArrayList<>();
      for (Future<List<Marked>> part : pool.invokeAll(parts)) {
        all.addAll(result(part));
      }
      all.sort(Comparator.comparing(marked -> marked.report().submission()));
      return all;
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Marked> takePart(
      List<Inbox.Entry> entries,
      AtomicInteger next,
      Ledger ledger,
      List<String> everyone,
      Set<String> packages,
      CompilerRoom room,
      ProgressBar bar)
      throws IOException {
    Ahead ahead = new Ahead(() -> preparer(room));
    try (Part part =
        new Part(tests.assignment(), () -> judge(packages), ahead, ledger, bar::step)) {
      for (int i = next.getAndIncrement(); i < entries.size(); i = next.getAndIncrement()) {
        long start = System.nanoTime();
        Intake intake = entries.get(i).read();
        double reading = (System.nanoTime() - start) / 1e9;
        if (intake instanceof Submission submission) {
          part.mark(work(submission, everyone, reading));
        } else if (intake instanceof Intake.Unreadable unreadable) {
          GradeReport report = new Scorer(tests.assignment()).unreadable(unreadable);
          part.add(new Marked(report, reading, 0));
        }
      }
      return part.finish();
    }
  }

  /** A judge that gives the reference solution every point of what was handed in. */
  private Judge judge(Set<String> packages) throws IOException {
    Judge judge = new Judge(kit, tests, reference, conditions, packages);
    boolean sound = false;
    try {
      sound = judge.canary(problem -> packages.contains(problem.packageName()));
    } finally {
      if (!sound) {
        judge.close();
      }
    }
    if (!sound) {
      throw new IOException(
          "the reference solution does not get every point on this machine. See: grade check");
    }
    return judge;
  }

  private Preparer preparer(CompilerRoom room) throws IOException {
    return new Preparer(kit, tests, reference, conditions.repairs(), room.desk());
  }

  private Work work(Submission submission, List<String> everyone, double reading) {
    Roster.Identity identity = roster.identify(submission);
    Asked asked = new Asked(identity.student(), everyone, Map.of());
    return Work.of(submission, asked, identity.flags(), conditions.repairs(), reading);
  }

  private static List<Marked> result(Future<List<Marked>> part)
      throws IOException, InterruptedException {
    try {
      return part.get();
    } catch (ExecutionException e) {
      throw new IOException(Causes.oneLine(e), e);
    }
  }
}

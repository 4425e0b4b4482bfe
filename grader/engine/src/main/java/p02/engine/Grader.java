package p02.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import p02.engine.assignment.Fingerprint;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.KitNames;
import p02.engine.assignment.Reference;
import p02.engine.batch.AnswerKeeping;
import p02.engine.batch.Attendance;
import p02.engine.batch.BatchOptions;
import p02.engine.batch.Choices;
import p02.engine.batch.ClassList;
import p02.engine.batch.ClassMarking;
import p02.engine.batch.ClassMarks;
import p02.engine.batch.ClassOverview;
import p02.engine.batch.Duplicates;
import p02.engine.batch.FiledNames;
import p02.engine.batch.Lateness;
import p02.engine.batch.MarkedSubmission;
import p02.engine.batch.MarksFolder;
import p02.engine.batch.ProgressListener;
import p02.engine.batch.Roster;
import p02.engine.batch.VerdictCache;
import p02.engine.cache.VerdictStore;
import p02.engine.failure.UserMistake;
import p02.engine.intake.Inbox;
import p02.engine.intake.KnownNames;
import p02.engine.intake.Listing;
import p02.engine.intake.archive.IntakeException;
import p02.engine.marking.MarkingOptions;
import p02.engine.marking.ProcessStages;
import p02.engine.marking.SubmissionMarking;
import p02.engine.model.Assignment;
import p02.engine.rubric.Questions;
import p02.engine.run.Walls;
import p02.precheck.digest.Digest;

/**
 * The grader of one assignment. Every command, the attack suite and the tests mark through it:
 *
 * <pre>
 * intake   →   compile  →  screen  →  meter  →  run  →  score
 * {@link Inbox}        {@link p02.engine.marking.Preparing}       {@link p02.engine.marking.Judging}  {@link p02.engine.score.Scorer}
 * </pre>
 *
 * @param kit where everything lies
 * @param tests the assignment, as its hidden tests declare it
 * @param reference the compiled solutions
 */
public record Grader(Kit kit, HiddenTests tests, Reference reference) {
  /**
   * Reads a kit.
   *
   * @throws IllegalStateException if it is not built
   */
  public static Grader open(Kit kit) throws IOException {
    kit.requireBuilt();
    HiddenTests tests = HiddenTests.read(kit.hiddenJar());
    return new Grader(kit, tests, Reference.read(kit.referenceClasses(), tests.givenTypes()));
  }

  /** What is marked. */
  public Assignment assignment() {
    return tests.assignment();
  }

  /**
   * Lists a folder or an archive of submissions that nobody listed or marked before.
   *
   * @throws UserMistake if there is nothing to mark
   */
  public Inbox inbox(Path submissions) {
    return inbox(submissions, Inbox.Choices.NONE, Listing.Filed.NOTHING);
  }

  /**
   * The same, by what the instructor chose.
   *
   * @param choices which of several archives of one student counts
   * @param before under which names submissions were filed before, which they keep
   * @throws UserMistake if there is nothing to mark
   */
  public Inbox inbox(Path submissions, Inbox.Choices choices, Listing.Filed before) {
    try {
      return Inbox.open(submissions, names(), choices, before);
    } catch (IntakeException e) {
      throw new UserMistake(e.getMessage());
    }
  }

  /**
   * One submission, as a class of its own.
   *
   * @throws UserMistake if there is nothing to read
   */
  public Inbox single(Path submission) {
    try {
      return Inbox.single(submission, names());
    } catch (IntakeException e) {
      throw new UserMistake(e.getMessage());
    }
  }

  /**
   * Marks a class into a folder: what {@code grade batch} does.
   *
   * @throws UserMistake if an option cannot be carried out as it stands
   */
  public ClassMarks batch(BatchOptions options, ProgressListener.Factory bars)
      throws IOException, InterruptedException {
    Roster roster =
        options.roster().map(file -> Roster.read(file, options.columns())).orElse(Roster.NONE);
    MarksFolder.refuseInside(options.folder(), options.submissions());
    Choices choices = new Choices(options.folder());
    Optional<ClassList> list = options.sharding().list().map(ClassList::read);
    try (Inbox inbox = inbox(options, choices, list)) {
      ClassOverview overview =
          list.map(ClassList::overview).orElseGet(() -> ClassOverview.of(inbox.entries()));
      return batch(options, roster, inbox, overview, bars);
    }
  }

  /**
   * Lists the submissions, unless they were listed for all shards before. What a shard knows of
   * earlier names is its own part, so that shards without a list go by what is there alone.
   */
  private Inbox inbox(BatchOptions options, Choices choices, Optional<ClassList> list)
      throws IOException {
    if (list.isEmpty()) {
      boolean partial = options.sharding().shard().partial();
      Listing.Filed before = partial ? Listing.Filed.NOTHING : FiledNames.read(options.folder());
      return inbox(options.submissions(), choices, before);
    }
    try {
      return Inbox.open(options.submissions(), names(), choices, list.get().listing());
    } catch (IntakeException e) {
      throw new UserMistake(
          "--list %s does not fit %s: %s. Type grade list again"
              .formatted(
                  options.sharding().list().orElseThrow(), options.submissions(), e.getMessage()));
    }
  }

  private ClassMarks batch(
      BatchOptions options,
      Roster roster,
      Inbox inbox,
      ClassOverview overview,
      ProgressListener.Factory bars)
      throws IOException, InterruptedException {
    MarksFolder folder = MarksFolder.at(options.folder());
    VerdictStore store = folder.store(options.fresh());
    Fingerprint fingerprint = Fingerprint.of(kit, tests);
    Walls walls = options.sandbox().walls(kit.workerClassPath());
    MarkingOptions marking = MarkingOptions.of(options.repairs(), walls);
    List<Inbox.Entry> share = options.sharding().share(inbox.entries());
    SortedMap<String, String> students = roster.students(inbox.entries(), overview);
    List<MarkedSubmission> marked;
    try (ProgressListener progress = bars.over(share.size())) {
      List<Inbox.Entry> kept = keeping(share, options.folder());
      VerdictCache.Factory cache =
          everyone -> VerdictCache.of(store, assignment(), fingerprint.byProblem(), everyone);
      Job job = new Job(overview, kept, roster, cache, options.jobs(), progress::step);
      marked = Duplicates.flagged(mark(job, marking), students);
    }
    folder.remember(options.submissions(), options.repairs());
    Questions.copy(kit, options.folder());
    Attendance attendance = Attendance.of(roster, inbox.entries(), students);
    Lateness lateness = Lateness.of(options.deadline(), share, attendance.whose());
    folder.write(assignment(), share, marked, attendance, lateness);
    store.prune();
    ClassMarks marks =
        new ClassMarks(
            assignment(), marked, inbox.leftAside(), attendance, lateness, walls, options.folder());
    folder.note(options, marks, conditions(options, roster, overview, fingerprint));
    return marks;
  }

  /** What all shards of a class must have in common. */
  private SortedMap<String, String> conditions(
      BatchOptions options, Roster roster, ClassOverview overview, Fingerprint fingerprint) {
    SortedMap<String, String> conditions = new TreeMap<>();
    Digest tests = Digest.start();
    new TreeMap<>(fingerprint.byProblem())
        .forEach((problem, digest) -> tests.add(problem).add(digest));
    conditions.put("kit", tests.hex());
    conditions.put("submissions", overview.digest());
    conditions.put("roster", Digest.start().add(roster.people().toString()).hex());
    conditions.put("--due", options.deadline().map(Object::toString).orElse("none"));
    conditions.put("--no-repair", options.repairs().name());
    return conditions;
  }

  /** Marks submissions and keeps nothing. */
  public List<MarkedSubmission> mark(Inbox inbox, Roster roster, MarkingOptions options)
      throws IOException, InterruptedException {
    ClassOverview overview = ClassOverview.of(inbox.entries());
    VerdictCache.Factory none = everyone -> VerdictCache.NONE;
    return mark(new Job(overview, inbox.entries(), roster, none, 1, () -> {}), options);
  }

  private static List<Inbox.Entry> keeping(List<Inbox.Entry> entries, Path folder) {
    return entries.stream().<Inbox.Entry>map(entry -> new AnswerKeeping(entry, folder)).toList();
  }

  /** What is to be marked of a class, and by how many threads. */
  private record Job(
      ClassOverview overview,
      List<Inbox.Entry> entries,
      Roster roster,
      VerdictCache.Factory caches,
      int jobs,
      Runnable progress) {}

  private List<MarkedSubmission> mark(Job job, MarkingOptions options)
      throws IOException, InterruptedException {
    int threads = Math.max(1, Math.min(job.jobs, job.entries.size()));
    try (ProcessStages stages = new ProcessStages(kit, tests, reference, options, threads)) {
      return new ClassMarking(assignment(), stages, job.roster, options, job.caches)
          .mark(job.overview, job.entries, threads, job.progress);
    }
  }

  /** Marks one submission after the other, as they come; for tests. */
  public SubmissionMarking marking() throws IOException {
    MarkingOptions options = MarkingOptions.TRUSTED;
    return new SubmissionMarking(
        assignment(), new ProcessStages(kit, tests, reference, options, 1));
  }

  /** Whose the names in submissions are, as intake asks. */
  private KnownNames names() {
    Supplier<KitNames> names = KitNames.whenAsked(kit, tests);
    return new KnownNames(
        tests.packages(),
        tests.givenTypes(),
        packageName -> names.get().own(packageName),
        className -> names.get().classes().contains(className));
  }
}

package p02.engine.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.engine.cache.VerdictStore;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;
import p02.engine.intake.Inbox;
import p02.engine.marking.Repairs;
import p02.engine.model.Assignment;
import p02.engine.model.GradeReport;
import p02.engine.report.Csv;
import p02.engine.report.GradebookCsv;
import p02.engine.report.NumberStyle;
import p02.engine.report.Pages;
import p02.engine.report.ResultJson;
import p02.engine.report.UnexplainedCsv;
import p02.precheck.text.OneForm;

/** The folder that marks are written to. */
public final class MarksFolder {
  private static final String REPAIRS = "repairs.txt";

  private final Path folder;

  private MarksFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes sure, before any work is done, that files can be written there.
   *
   * @throws UserMistake if not
   */
  public static MarksFolder at(Path folder) {
    if (folder.toString().isBlank()) {
      throw new UserMistake("the folder of marks has no name: give one, as in marks");
    }
    try {
      OwnerOnly.folder(folder.resolve("results"));
      OwnerOnly.folder(folder.resolve("reports"));
      Files.delete(Files.createTempFile(folder, ".probe", ""));
      return new MarksFolder(folder);
    } catch (IOException e) {
      throw new UserMistake(
          "%s: cannot write marks there (%s). Name a folder of your own"
              .formatted(folder, Causes.reason(e)));
    }
  }

  /**
   * Keeps marks apart from what is marked: the next batch would take them for submissions.
   *
   * @throws UserMistake if marks would go into the folder of submissions
   */
  public static void refuseInside(Path folder, Path submissions) {
    Path marks = real(folder);
    Path inbox = real(submissions);
    if (marks.startsWith(inbox)) {
      throw new UserMistake(
          ("%s lies inside the submissions, so that the next batch would mark it as one."
                  + " Name a folder outside, as %s")
              .formatted(folder, inbox.resolveSibling("marks")));
    }
  }

  /** With links followed as far as the path is there. */
  private static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    for (Path there = whole; there != null; there = there.getParent()) {
      if (Files.exists(there)) {
        try {
          return there.toRealPath().resolve(there.relativize(whole));
        } catch (IOException e) {
          return whole;
        }
      }
    }
    return whole;
  }

  /** Writes the views of one submission; those of a class stay as they are. */
  public void writeOne(Assignment assignment, MarkedSubmission marked) throws IOException {
    writeViews(new Pages(assignment), marked.report());
  }

  private void writeViews(Pages pages, GradeReport report) throws IOException {
    put("results/" + report.submission() + ".json", ResultJson.of(report));
    put("reports/" + report.submission() + ".html", pages.report(report));
  }

  /**
   * The verdicts that are kept from one run to the next.
   *
   * @param empty whether to throw away what earlier runs kept
   */
  public VerdictStore store(boolean empty) throws IOException {
    VerdictStore store = VerdictStore.open(folder.resolve("cache"));
    if (empty) {
      store.clear();
    }
    return store;
  }

  /**
   * Notes where the submissions are, for questions that come later. Like {@code timings.csv} it is
   * of this machine, and no part of the marks.
   */
  public void remember(Path submissions, Repairs repairs) throws IOException {
    String place = submissions.toAbsolutePath().normalize().toString();
    put("submissions.txt", place + "\n");
    put(REPAIRS, OneForm.lower(repairs.name()) + "\n");
  }

  /**
   * Whether a batch cut out methods that do not compile; as batch does by itself, where an earlier
   * kit did not note it.
   *
   * @throws UserMistake if the note is damaged
   */
  public static Repairs repairsOf(Path folder) throws IOException {
    Path note = folder.resolve(REPAIRS);
    if (!Files.isRegularFile(note)) {
      return Repairs.ON;
    }
    String word = Files.readString(note).strip();
    return Arrays.stream(Repairs.values())
        .filter(each -> OneForm.lower(each.name()).equals(word))
        .findFirst()
        .orElseThrow(() -> new UserMistake("%s is damaged. Run grade batch again".formatted(note)));
  }

  /**
   * Where the submissions were.
   *
   * @throws UserMistake if nobody noted it
   */
  public static Path submissionsOf(Path folder) throws IOException {
    Path note = folder.resolve("submissions.txt");
    if (!Files.isRegularFile(note)) {
      throw new UserMistake(
          "%s does not say where its submissions are: name them with --submissions"
              .formatted(folder));
    }
    return Path.of(Files.readString(note).strip());
  }

  /** Writes every view of a class but its page, which shows what people decide, too. */
  public void write(
      Assignment assignment,
      List<Inbox.Entry> entries,
      List<MarkedSubmission> marked,
      Attendance attendance,
      Lateness lateness)
      throws IOException {
    List<GradeReport> reports = marked.stream().map(MarkedSubmission::report).toList();
    Map<String, String> names = attendance.names();
    Pages pages = new Pages(assignment, names);
    writeAllViews(pages, reports);
    Set<String> ids = reports.stream().map(GradeReport::submission).collect(Collectors.toSet());
    removeOthers("results", ".json", ids);
    removeOthers("reports", ".html", ids);
    AnswerFolder.keepOnly(folder, ids);
    put("gradebook.csv", GradebookCsv.of(assignment, reports));
    put("submissions.csv", SubmissionsCsv.of(entries, marked, attendance, lateness.days()));
    put("unexplained.csv", UnexplainedCsv.of(reports));
    put("timings.csv", timings(marked));
  }

  /**
   * Notes which part of a class the marks are of; where they are of a whole one, no earlier note
   * may stay.
   *
   * @param conditions what all shards must have in common
   */
  public void note(BatchOptions options, ClassMarks marks, SortedMap<String, String> conditions)
      throws IOException {
    Shard shard = options.sharding().shard();
    if (!shard.partial()) {
      ShardNote.remove(folder);
      return;
    }
    List<String> ids = marks.reports().stream().map(GradeReport::submission).toList();
    // It is the same for all shards, and as long as the roster: one of them keeps it.
    Attendance attendance = shard.number() == 1 ? marks.attendance() : Attendance.NONE;
    new ShardNote(shard, conditions, ids, attendance, marks.ignored()).write(folder);
  }

  /** Views of submissions that are no longer there would be marks of nobody. */
  private void removeOthers(String views, String ending, Set<String> ids) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(views))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(ending)
            && !ids.contains(name.substring(0, name.length() - ending.length()))) {
          Files.delete(file);
        }
      }
    }
  }

  /** On every core: each submission's files are its own. */
  private void writeAllViews(Pages pages, List<GradeReport> reports) throws IOException {
    try {
      reports.parallelStream().forEach(report -> writeUnchecked(pages, report));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void writeUnchecked(Pages pages, GradeReport report) {
    try {
      writeViews(pages, report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String timings(List<MarkedSubmission> marked) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("submission", "seconds", "worker_processor_seconds"));
    marked.forEach(
        each ->
            rows.add(
                List.of(
                    each.report().submission(),
                    NumberStyle.text(each.seconds()),
                    NumberStyle.text(each.processor()))));
    return Csv.of(rows);
  }

  private void put(String name, String content) throws IOException {
    OwnerOnly.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
  }
}

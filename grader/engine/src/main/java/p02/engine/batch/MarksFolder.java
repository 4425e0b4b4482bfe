package p02.engine.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import p02.engine.cache.VerdictStore;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;
import p02.engine.model.Assignment;
import p02.engine.model.GradeReport;
import p02.engine.report.Csv;
import p02.engine.report.Figures;
import p02.engine.report.GradebookCsv;
import p02.engine.report.Pages;
import p02.engine.report.ResultJson;
import p02.engine.report.UnexplainedCsv;

/** The folder that marks are written to. */
public final class MarksFolder {
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
      throw new UserMistake("--out: name a folder, as in --out marks");
    }
    try {
      Files.createDirectories(folder.resolve("results"));
      Files.createDirectories(folder.resolve("reports"));
      Files.delete(Files.createTempFile(folder, ".probe", ""));
      return new MarksFolder(folder);
    } catch (IOException e) {
      throw new UserMistake(
          "--out %s: cannot write there (%s). Name a folder of your own"
              .formatted(folder, Causes.reason(e)));
    }
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

  /** Writes every view of a class. */
  public void write(Assignment assignment, List<MarkedSubmission> marked) throws IOException {
    List<GradeReport> reports = marked.stream().map(MarkedSubmission::report).toList();
    Pages pages = new Pages(assignment);
    writeAllViews(pages, reports);
    put("gradebook.csv", GradebookCsv.of(assignment, reports));
    put("unexplained.csv", UnexplainedCsv.of(reports));
    put("index.html", pages.index(reports));
    put("timings.csv", timings(marked));
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
                    Figures.text(each.seconds()),
                    Figures.text(each.processor()))));
    return Csv.of(rows);
  }

  /** Writes beside the target and renames, so that nobody ever reads half a file. */
  private void put(String name, String content) throws IOException {
    Path target = folder.resolve(name);
    Path fresh = target.resolveSibling(".new-" + target.getFileName());
    Files.write(fresh, content.getBytes(StandardCharsets.UTF_8));
    Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
  }
}

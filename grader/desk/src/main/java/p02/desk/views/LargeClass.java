package p02.desk.views;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import p02.desk.decided.ClassNotes;
import p02.desk.decided.ClassRecords;
import p02.desk.decided.DecidedClass;
import p02.desk.decided.Progress;
import p02.desk.marks.FinalCsv;
import p02.desk.marks.FinalMark;
import p02.desk.marks.Marks;
import p02.desk.overview.LargeFigures;
import p02.engine.batch.ResultFiles;
import p02.engine.files.OwnerOnly;

/**
 * The views of a class that is too large to be held at once, or to be one page: it is read in parts
 * of 1,000, each with a page of its own in {@code parts/}. What changed since the last marking is
 * not noted: {@code grade diff} tells it.
 */
public final class LargeClass {
  /** Up to here a class is one page: 30 MB, which browsers still open. */
  private static final int MOST_ON_ONE_PAGE = 20_000;

  private static final int PART = 1_000;
  private static final String PARTS = "parts";

  private final Path folder;
  private final ClassRecords records;
  private final double most;
  private final ClassNotes notes;
  private final LargeFigures figures;
  private final List<FinalMark> lines = new ArrayList<>();
  private final List<List<String>> written = new ArrayList<>();
  private final Set<String> pages = new HashSet<>();
  private double mostOfFirst;
  private Progress progress = new Progress(false, 0, List.of());

  private LargeClass(Path folder, ClassRecords records, double most) {
    this.folder = folder;
    this.records = records;
    this.most = most;
    this.notes = new ClassNotes(records.decisions(), records.questions(), records.people());
    this.figures = new LargeFigures(records.people().names());
  }

  /**
   * What whoever made the views is told.
   *
   * @param records what is known of the class
   * @param lines of {@code final.csv}
   * @param progress how far written answers are marked; nothing where there are none
   * @param notes what somebody must look at
   */
  public record Told(
      ClassRecords records, List<FinalMark> lines, Optional<String> progress, List<String> notes) {
    /** Copies the lists. */
    public Told {
      lines = List.copyOf(lines);
      notes = List.copyOf(notes);
    }
  }

  /** Whether a folder holds the marks of a large class. */
  public static boolean is(Path folder) throws IOException {
    return ResultFiles.in(folder).size() > MOST_ON_ONE_PAGE;
  }

  /** Makes all views anew from results and decisions. */
  public static Told refresh(Path folder) throws IOException {
    ClassRecords records = ClassRecords.read(folder);
    LargeClass views = new LargeClass(folder, records, 0);
    double most = views.write();
    if (views.mostOfFirst < most) {
      // The first parts did not know what those who were not graded could have earned.
      views = new LargeClass(folder, records, most);
      views.write();
    }
    return new Told(records, views.lines, views.progress.inWords(), views.notes.all());
  }

  /** Takes the pages of parts away: the class is not large, or somebody is to be forgotten. */
  public static boolean removeParts(Path folder) throws IOException {
    removeOthers(folder.resolve(PARTS), Set.of());
    return Files.deleteIfExists(folder.resolve(PARTS));
  }

  /** Writes everything, and gives the most that can be earned. */
  private double write() throws IOException {
    List<Path> files = List.copyOf(ResultFiles.in(folder).values());
    OwnerOnly.folder(folder.resolve(PARTS));
    double known = most;
    for (int from = 0; from < files.size(); from += PART) {
      Marks part = Marks.read(folder, files.subList(from, Math.min(from + PART, files.size())));
      known = Math.max(known, add(records.decide(part, known), from / PART + 1));
      if (from == 0) {
        mostOfFirst = known;
      }
    }
    removeOthers(folder.resolve(PARTS), pages);
    write("index.html", figures.page());
    write("final.csv", FinalCsv.of(lines));
    WrittenCsv.write(folder, records.questions(), written);
    return known;
  }

  private double add(DecidedClass part, int number) throws IOException {
    Views.reports(part);
    String page = number + ".html";
    pages.add(page);
    write(PARTS + "/" + page, figures.add(part));
    notes.add(part);
    progress = progress.and(Progress.of(part));
    written.addAll(WrittenCsv.rows(part));
    lines.addAll(part.lines());
    return part.lines().stream().mapToDouble(line -> line.most().orElse(0.0)).max().orElse(0);
  }

  private void write(String name, String content) throws IOException {
    OwnerOnly.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
  }

  /** Pages of parts that the class had before. */
  private static void removeOthers(Path parts, Set<String> pages) throws IOException {
    if (Files.isDirectory(parts)) {
      try (Stream<Path> files = Files.list(parts)) {
        for (Path file : files.toList()) {
          if (!pages.contains(file.getFileName().toString())) {
            Files.delete(file);
          }
        }
      }
    }
  }
}

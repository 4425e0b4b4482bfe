package p02.desk.views;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import p02.desk.decided.DecidedClass;
import p02.desk.decided.DecidedMark;
import p02.desk.history.History;
import p02.desk.marks.FinalCsv;
import p02.desk.marks.Marks;
import p02.desk.overview.ClassFigures;
import p02.desk.overview.ClassPage;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;

/**
 * Writes what shows decisions: {@code final.csv}, the page of the class, and the part of each
 * report that has them.
 */
public final class Views {
  private static final String BEGIN = "<section id=\"decided\">";
  private static final String END = "</section>";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Views.class.getClassLoader(), "p02.desk.views.pages");
  private final DecidedClass marks;
  private final Optional<History> history;

  private Views(DecidedClass marks, Optional<History> history) {
    this.marks = marks;
    this.history = history;
  }

  /** Makes all views anew from results and decisions. */
  public static DecidedClass refresh(Path folder) throws IOException {
    if (LargeClass.is(folder)) {
      LargeClass.refresh(folder);
      return DecidedClass.of(Marks.read(folder));
    }
    DecidedClass decided = DecidedClass.of(Marks.read(folder));
    new Views(decided, History.read(folder)).write();
    LargeClass.removeParts(folder);
    return decided;
  }

  /** Writes {@code final.csv} alone, from which everything that leaves is made. */
  public static void writeFinal(DecidedClass marks) throws IOException {
    byte[] csv = FinalCsv.of(marks.lines()).getBytes(StandardCharsets.UTF_8);
    OwnerOnly.write(marks.marks().folder().resolve("final.csv"), csv);
    WrittenCsv.write(marks);
  }

  private void write() throws IOException {
    writeFinal(marks);
    reports();
    byte[] page = ClassPage.of(ClassFigures.of(marks, history)).getBytes(StandardCharsets.UTF_8);
    OwnerOnly.write(marks.marks().folder().resolve("index.html"), page);
  }

  /** Fills in the reports of a part of a large class, of which no history is kept. */
  static void reports(DecidedClass part) throws IOException {
    new Views(part, Optional.empty()).reports();
  }

  private void reports() throws IOException {
    try {
      marks.each().parallelStream().forEach(this::report);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Fills in a report's part; one that is as it should be is not written again. */
  private void report(DecidedMark mark) {
    try {
      fillIn(mark);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fillIn(DecidedMark mark) throws IOException {
    Path file = marks.marks().report(mark.result().submission());
    if (!Files.isRegularFile(file)) {
      throw new UserMistake("%s is missing. Run grade batch again".formatted(file));
    }
    // A char for each byte: a page is read and compared, but seldom has anything to be decoded for.
    String page = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END, begin);
    if (begin < 0 || end < 0) {
      throw new UserMistake(
          "%s is of an earlier kit, and has no place for decisions. Run grade batch again"
              .formatted(file));
    }
    byte[] part = part(mark).getBytes(StandardCharsets.UTF_8);
    String fresh = new String(part, StandardCharsets.ISO_8859_1);
    int from = begin + BEGIN.length();
    if (end - from != fresh.length() || !page.startsWith(fresh, from)) {
      String whole = page.substring(0, from) + fresh + page.substring(end);
      OwnerOnly.write(file, whole.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** A report's part, as it has to be. */
  private String part(DecidedMark mark) {
    String submission = mark.result().submission();
    StudentView view = StudentView.of(mark, history.flatMap(each -> each.before(submission)));
    StringOutput part = new StringOutput();
    engine.render("decided.jte", view, part);
    return part.toString().strip();
  }
}

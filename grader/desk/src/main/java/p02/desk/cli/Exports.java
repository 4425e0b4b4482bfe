package p02.desk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import p02.desk.decided.DecidedClass;
import p02.desk.decided.DecidedMark;
import p02.desk.marks.FinalMark;
import p02.desk.marks.Marks;
import p02.desk.place.Row;
import p02.desk.platform.Edit;
import p02.desk.platform.FeedbackZip;
import p02.desk.platform.JunitXml;
import p02.desk.platform.MoodleWorksheet;
import p02.desk.platform.NbgraderCsv;
import p02.desk.written.WrittenMark;
import p02.engine.failure.Causes;
import p02.engine.failure.PlainText;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;

/** Writes what leaves the house, and says what did not get out; each tells whether all did. */
final class Exports {
  private final Marks marks;
  private final DecidedClass decided;
  private final List<FinalMark> lines;
  private final PrintWriter out;
  private Optional<Map<String, List<Row>>> places = Optional.empty();

  Exports(Marks marks, DecidedClass decided, PrintWriter out) {
    this.marks = marks;
    this.decided = decided;
    this.lines = decided.lines();
    this.out = out;
  }

  /** Fills in Moodle's worksheet, which then says whose feedback is whose. */
  boolean moodle(Path file, MoodleWorksheet.Options options) throws IOException {
    Edit edit = edited(file, bytes -> MoodleWorksheet.edit(bytes, lines, options));
    places = Optional.of(edit.places());
    return said(edit.open());
  }

  /** Changes a platform's file in place. */
  boolean edit(Path file, Function<byte[], Edit> change) throws IOException {
    return said(edited(file, change).open());
  }

  private Edit edited(Path file, Function<byte[], Edit> change) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UserMistake("%s does not exist. Download it from the platform".formatted(file));
    }
    Path real = file.toRealPath();
    Edit edit;
    try {
      edit = change.apply(Files.readAllBytes(real));
    } catch (IllegalArgumentException e) {
      throw new UserMistake("%s %s".formatted(file, PlainText.of(e.getMessage())));
    }
    write(real, edit.bytes());
    out.printf("%s: %d marks written, %d were there%n", file, edit.written(), edit.kept());
    edit.notes().forEach(note -> out.println("  " + PlainText.of(note)));
    return edit;
  }

  boolean feedback(Path file) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    List<String> left =
        FeedbackZip.write(
            lines,
            places,
            decided.people()::team,
            submission -> Files.readAllBytes(marks.report(submission)),
            zip);
    write(file, zip.toByteArray());
    List<String> why = open().stream().map(line -> line + " (the report says why)").toList();
    out.printf("%s: %d reports%n", file, lines.size() - left.size());
    return said(Stream.concat(left.stream(), why.stream()).distinct().toList());
  }

  boolean nbgrader(String assignment) {
    Path file = marks.folder().resolve("nbgrader.csv");
    write(
        file,
        NbgraderCsv.of(assignment, lines, decided.people()::members)
            .getBytes(StandardCharsets.UTF_8));
    out.printf("%s: %d submissions%n", file, lines.size());
    return said(open());
  }

  boolean junit() {
    Path file = marks.folder().resolve("junit.xml");
    Map<String, WrittenMark> written = new HashMap<>();
    for (DecidedMark each : decided.each()) {
      each.written().ifPresent(mark -> written.put(each.result().submission(), mark));
    }
    write(
        file,
        JunitXml.of(marks.results(), written, decided.people()::called)
            .getBytes(StandardCharsets.UTF_8));
    out.printf("%s: %d suites%n", file, lines.size());
    return said(open());
  }

  private List<String> open() {
    return lines.stream()
        .filter(line -> line.whole().isEmpty())
        .map(line -> (line.open().isEmpty() ? "not graded" : line.open()) + ": " + line.called())
        .toList();
  }

  private boolean said(List<String> open) {
    open.forEach(line -> out.println("OPEN " + PlainText.of(line)));
    return open.isEmpty();
  }

  private static void write(Path file, byte[] content) {
    try {
      OwnerOnly.write(file, content);
    } catch (IOException e) {
      throw new UserMistake("%s: cannot write there (%s)".formatted(file, Causes.reason(e)));
    }
  }
}

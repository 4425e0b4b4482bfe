package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody hands in worksheet 3.2.6 with the numbers of anna, and nothing else. */
@DisplayName("Whose numbers a worksheet is held against")
class WhoseNumbersTest {
  private static final String RIGHT = "{\n  \"score\" : 2.0,";
  private static final String SHEET = Handed.SOURCES + "p02/problem32/SigmoidWorksheet.java";
  private static final String PROPERTIES = "exercises/src/main/resources/student.properties";

  @TempDir Path folder;

  private void handIn(String submission, String declared) throws IOException {
    Path root = folder.resolve("class").resolve(submission);
    String sheet =
        Handed.perfect().files().get(SHEET).replace("Variant.mine()", "Variant.of(\"anna\")");
    write(root.resolve(SHEET), sheet);
    write(root.resolve(PROPERTIES), declared);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Path batch(String... options) {
    Path out = folder.resolve("marks");
    StringWriter printed = new StringWriter();
    List<String> words =
        new ArrayList<>(
            List.of("batch", folder.resolve("class").toString(), "--out", out.toString()));
    words.addAll(List.of(options));
    PrintWriter writer = new PrintWriter(printed, true);
    int code = Main.commandLine(Handed.HOME, writer, writer).execute(words.toArray(String[]::new));
    assertThat(code).as(printed.toString()).isZero();
    return out;
  }

  /** Texts that no honest id is, as {@code student.properties} holds them. */
  private static final List<String> ODD =
      List.of(
          "x\\nyour-student-id",
          "your-student-id\\u00a0",
          "\\u00a0",
          "a\\n\\nb",
          "\\n\\r\\u2028\\u0085",
          "\\u0000",
          "ben\\u0000",
          "\\ud800",
          "\\udc00\\ud800",
          "\\u200f\\u200e",
          "\\u202eneb\\u202c",
          "\\u3164\\ufe0f",
          "\"'`</script><b>&;,=${}|",
          "=1+1",
          "x".repeat(100_000),
          "\\u0323\\u0301".repeat(10_000));

  @Test
  @DisplayName("nobody's marks depend on what others say their ids are")
  void shouldNotDependOnOddIds() throws IOException {
    handIn("honest", "student.id=ben\n");
    handIn("another", "student.id=carl\n");
    Path marks = batch();
    String without = result(marks, "honest");
    String report = Files.readString(marks.resolve("reports/honest.html"));
    assertThat(without).doesNotContain(RIGHT).contains("\"flags\" : [ ]");
    for (int i = 0; i < ODD.size(); i++) {
      handIn("odd%02d".formatted(i), "student.id=%s\n".formatted(ODD.get(i)));
    }
    Path again = batch();
    assertThat(result(again, "honest")).isEqualTo(without);
    assertThat(again.resolve("reports/honest.html")).hasContent(report);
    assertThat(result(again, "odd00"))
        .contains("student.properties names no student id, so that worksheets were not marked.");
  }

  private static String result(Path marks, String submission) throws IOException {
    return Files.readString(marks.resolve("results/" + submission + ".json"));
  }

  @Test
  @DisplayName("the roster decides, and a differing student.id is a flag")
  void shouldBelieveTheRoster() throws IOException {
    handIn("one", "student.id=ben\n");
    handIn("two", "student.id=anna\n");
    handIn("12345", "student.id=anna\n");
    Path roster = folder.resolve("roster.csv");
    // Full-width letters and blanks: NFKC, stripped, in lower case it is anna.
    Files.writeString(roster, "submission,student\none,  ＡNNA \ntwo,ben\n");
    Path marks = batch("--roster", roster.toString());
    assertThat(result(marks, "one"))
        .contains(
            RIGHT,
            "The roster says student anna, student.properties says ben, which is the id of line 3 on the roster.");
    assertThat(result(marks, "two"))
        .doesNotContain(RIGHT)
        .contains(
            "The roster says student ben, student.properties says anna, which is the id of line 2 on the roster.");
    assertThat(result(marks, "12345"))
        .contains(
            RIGHT,
            "\"student\" : \"anna\"",
            "The roster does not name this submission: no line has the id anna");
  }

  @Test
  @DisplayName("without one student.id decides, a number of the platform never, twice is a flag")
  void shouldBelieveThePropertiesOtherwise() throws IOException {
    handIn("Anna Klein_4711_assignsubmission_file_", "student.id = \u3000Anna \n");
    handIn("again", "student.id=ＡＮＮＡ\n");
    handIn("other", "student.id=ben\n");
    Path marks = batch();
    List<Path> results;
    try (var files = Files.list(marks.resolve("results"))) {
      results = files.filter(file -> file.toString().contains("Anna")).toList();
    }
    assertThat(results).hasSize(1);
    assertThat(results.get(0))
        .content()
        .contains(RIGHT, "\"student\" : \"anna\"", "Student anna also handed in: again.");
    assertThat(result(marks, "again")).contains(RIGHT, "Student anna also handed in: ");
    assertThat(result(marks, "other")).doesNotContain(RIGHT, "also handed in");
  }

  @Test
  @DisplayName("an empty id or the placeholder leaves worksheets open with one line")
  void shouldLeaveNobodysWorksheetOpen() throws IOException {
    handIn("empty", "student.id=\n");
    handIn("placeholder", "student.id=your-student-id\n");
    handIn("none", "# nothing\n");
    Path marks = batch();
    for (String submission : List.of("empty", "none", "placeholder")) {
      assertThat(result(marks, submission))
          .doesNotContain(RIGHT)
          .contains("not attempted\\nstudent.properties holds no student id")
          .contains("student.properties names no student id, so that worksheets were not marked.");
    }
  }
}

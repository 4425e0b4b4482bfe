package p02.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.desk.overview.InventedClass;
import p02.engine.assignment.Kit;
import p02.engine.batch.AnswerFolder;
import p02.engine.cli.Main;
import p02.engine.model.WrittenAnswers;
import p02.engine.rubric.Questions;

@DisplayName("Names, comments and answers that want to be code")
class HostileTextTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final String MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)>";
  private static final String TERMINAL = "\u001b[31mred\u0007\u202Egnp.exe\u2066";
  private static final String FORMULA = "=cmd|' /C calc'!A0";

  @TempDir Path folder;
  private Path marks;
  private final StringBuilder printed = new StringBuilder();

  private void grade(int code, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
    int ended =
        Main.commandLine(HOME, new PrintWriter(out, true), new PrintWriter(err, true))
            .execute(words);
    assertThat(ended).as("%s%n%s", String.join(" ", words), err).isEqualTo(code);
    printed.append(out).append(err);
  }

  /** Three students, of whom each is called something else that no program may obey. */
  private void write() throws IOException {
    marks = folder.resolve("marks");
    InventedClass.write(marks, 3, 7);
    Files.writeString(
        marks.resolve("submissions.csv"),
        """
        submission,student,person,email,platform_id,late,late_days,sent,state,reason,members
        student-00000,,"%s",,,,,,,,
        student-00001,,"%s",,,,,,,,
        student-00002,,"'%s",'+1@uni.example,,,,,,,
        """
            .formatted(MARKUP, TERMINAL, FORMULA));
    Questions.copy(new Kit(HOME), marks);
    String sheet = Files.readString(HOME.resolve("exercises/answers/3.3.md"));
    List<String> texts = List.of(MARKUP, TERMINAL, FORMULA);
    for (int i = 0; i < texts.size(); i++) {
      TreeMap<String, String> answer = new TreeMap<>(Map.of("3.3.md", sheet + texts.get(i)));
      AnswerFolder.keep(
          marks, "student-0000" + i, new WrittenAnswers(answer, new TreeMap<>(), List.of()));
    }
  }

  @Test
  @DisplayName("are text on the terminal, on every page and in every table")
  void shouldBeText() throws IOException {
    write();
    Path worksheet = folder.resolve("worksheet.csv");
    Files.writeString(
        worksheet,
        "Identifier,Full name,Grade,Maximum Grade\nParticipant 1,%s,,100\n".formatted(TERMINAL));
    String all = FORMULA + MARKUP + TERMINAL;
    grade(0, "comment", marks, "student-00000", "3.1.1", "--why", all, "--who", all);
    grade(0, "complaint", marks, "student-00001", "3.1.1", "--says", all, "--who", all);
    grade(0, "set", marks, "student-00002", "3.1.1", 1, "--why", all, "--note", all);
    grade(2, "explain", marks, all);
    grade(2, "set", marks, "student-00000", all, 1, "--why", all);
    grade(2, "export", marks, "--moodle", all.replace('/', '_'));
    grade(0, "final", marks);
    grade(0, "log", marks);
    grade(0, "explain", marks, MARKUP);
    grade(3, "export", marks, "--moodle", worksheet, "--scale");
    grade(3, "export", marks, "--feedback", folder.resolve("feedback.zip"));
    grade(0, "export", marks, "--nbgrader", "--junit");
    grade(0, "written", marks, "--csv", folder.resolve("written.csv"));
    grade(0, "decisions", marks, "--out", folder.resolve("decisions.csv"));
    grade(0, "diff", marks, marks);
    assertThat(printed.toString().lines())
        .allSatisfy(line -> assertThat(line).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Co}]"));
    assertThat(files(".html")).hasSizeGreaterThan(3).allSatisfy(HostileTextTest::isPlainPage);
    assertThat(files(".csv")).hasSizeGreaterThan(5).allSatisfy(HostileTextTest::isPlainTable);
    assertThat(Files.readString(marks.resolve("junit.xml"))).doesNotContain("<script", "\u001b");
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  private static void isPlainPage(Path page) throws IOException {
    assertThat(page).content().doesNotContain("<script>alert", "<img");
  }

  private static void isPlainTable(Path table) throws IOException {
    // The worksheet is the platform's own: what stood in it before is not ours to change.
    if (table.endsWith("worksheet.csv")) {
      return;
    }
    String text = Files.readString(table, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    try (CSVParser rows = CSVParser.parse(text, CSVFormat.RFC4180)) {
      for (CSVRecord row : rows) {
        assertThat(row.toList())
            .allSatisfy(
                cell ->
                    assertThat(cell)
                        .as("%s: %s", table, cell)
                        .matches("(?s)[^=+\\-@\\t\\r].*|[+-]?[0-9.]+|"));
      }
    }
  }
}

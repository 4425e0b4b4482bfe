package p02.desk.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static p02.desk.TypedCommand.done;
import static p02.desk.TypedCommand.grade;
import static p02.desk.TypedCommand.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.desk.TypedCommand;
import p02.desk.decided.DecidedClass;
import p02.desk.marks.Marks;
import p02.desk.views.Views;

@DisplayName("Written answers")
class WrittenTest {
  private static final String FIRST = "student-00000";
  private static final String SECOND = "student-00001";
  private static final String THIRD = "student-00002";

  @TempDir private Path folder;
  private AnsweringClass those;

  @BeforeEach
  void make() throws IOException {
    those = new AnsweringClass(folder);
  }

  private static String full(Map<String, String> row, int index) {
    return "full";
  }

  @Test
  @DisplayName("a table has a row for each criterion of each answer, and none for empty ones")
  void shouldWriteTable() throws IOException {
    List<Map<String, String>> rows = those.table();
    assertThat(rows).filteredOn(row -> row.get("submission").equals(THIRD)).isEmpty();
    assertThat(rows)
        .filteredOn(row -> row.get("submission").equals(SECOND))
        .hasSize(4)
        .allMatch(row -> row.get("question").equals("3.3"))
        .allMatch(row -> row.get("answer").equals("'=Width <b>wins</b>."));
    assertThat(rows)
        .filteredOn(row -> row.get("submission").equals(FIRST))
        .extracting(row -> row.get("question"))
        .contains("1.2", "2.1", "2.2", "3.1", "3.2", "3.3", "3.4", "3.5a", "3.5b", "3.5c");
  }

  @Test
  @DisplayName("marks come back as decisions, into final.csv, written.csv, report and class page")
  void shouldComeBack() throws IOException {
    Views.refresh(those.marks);
    double before = Double.parseDouble(those.cells(FIRST)[2]);
    assertThat(those.cells(FIRST)[7]).isEqualTo("77");
    Path csv =
        those.filled(
            (row, i) ->
                row.get("submission").equals(FIRST)
                    ? "full"
                    : switch (row.get("criterion")) {
                      case "count" -> "biases-counted";
                      case "width" -> "0,5";
                      case "depth" -> "0";
                      default -> "1";
                    });
    String printed = done("written", those.marks, "--in", csv, "--who", "eva");
    assertThat(printed).contains("44 new marks", "3.3            4         2       2   2.8");
    assertThat(those.cells(FIRST)[3]).isEqualTo("40");
    assertThat(those.cells(FIRST)[7]).isEqualTo("117");
    assertThat(Double.parseDouble(those.cells(FIRST)[6])).isEqualTo(before + 40);
    assertThat(those.cells(SECOND)[3]).isEqualTo("1.5");
    assertThat(those.cells(THIRD)[3]).isEqualTo("0");
    assertThat(those.line("written.csv", SECOND)).endsWith(",1.5,40,0,0,0,0,0,1.5,0,0,0,0");
    assertThat(those.report(SECOND))
        .contains(
            "Written answers",
            "With the biases there are 1,021 parameters",
            "1.5 of 4",
            "No answer: no sheet was handed in.",
            "written answers: 1.5")
        .doesNotContain("eva", "biases-counted");
    assertThat(those.report(THIRD)).contains("No answer: the sheet is as it was handed out.");
    assertThat(Files.readString(those.marks.resolve("index.html"))).contains("Written answers");
    assertThat(done("written", those.marks, "--in", csv, "--who", "eva")).contains("0 new marks");
    assertThat(done("log", those.marks, SECOND)).contains("3.3, width: by hand (0.5 of 1 points");
    assertThat(those.table()).allMatch(row -> !row.get("mark").isEmpty());
  }

  @Test
  @DisplayName("whoever has an answer that is not marked has no final mark; who has none, has 0")
  void shouldFailClosed() throws IOException {
    Path csv =
        those.filled((row, i) -> row.get("submission").equals(FIRST) && i % 2 == 0 ? "full" : "");
    done("written", those.marks, "--in", csv);
    assertThat(those.cells(FIRST)[3]).isEmpty();
    assertThat(those.cells(FIRST)[6]).isEmpty();
    assertThat(those.cells(SECOND)[6]).isEmpty();
    assertThat(those.cells(THIRD)[6]).isEqualTo(those.cells(THIRD)[2]);
    assertThat(those.report(SECOND)).contains("none yet, not marked: 3.3");
    TypedCommand run = grade("final", those.marks);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("NOT MARKED Ada-Lovelace Name-00001: not marked: 3.3");
    assertThat(grade("export", those.marks, "--nbgrader").out())
        .contains("OPEN not marked: 3.3: Ada-Lovelace Name-00001");
  }

  @Test
  @DisplayName("a mark on a text that is another one by now is told until it is given again")
  void shouldTellThatTheAnswerIsAnother() throws IOException {
    done("written", those.marks, "--in", those.filled(WrittenTest::full), "--who", "eva");
    String another = "3.3: another answer was handed in since this one was marked";
    assertThat(done("final", those.marks)).doesNotContain(another);
    those.keep(
        SECOND, new TreeMap<>(Map.of("3.3.md", AnsweringClass.sheet("3.3") + "Depth wins.\n")));
    assertThat(done("final", those.marks)).contains("LOOK Ada-Lovelace Name-00001 " + another);
    // Whoever sends the sheet back as it came changes nothing.
    Path same = those.filled((row, i) -> row.get("mark"));
    assertThat(done("written", those.marks, "--in", same)).contains("0 new marks", another);
    assertThat(Files.readString(those.marks.resolve("index.html"))).contains(another);
    assertThat(those.report(SECOND)).doesNotContain(another);
    Path csv = those.filled((row, i) -> row.get("mark").isEmpty() ? "none" : row.get("mark"));
    assertThat(done("written", those.marks, "--in", csv, "--who", "ben"))
        .contains("4 new marks")
        .doesNotContain("LOOK");
    assertThat(those.cells(SECOND)[3]).isEqualTo("0");
  }

  @Test
  @DisplayName("what may be an answer and cannot be read is never 0 by itself")
  void shouldNotTakeUnreadForEmpty() throws IOException {
    those.keep(THIRD, new TreeMap<>(), List.of("Antworten.docx"));
    Path csv = those.filled((row, i) -> row.get("submission").equals(THIRD) ? "" : "full");
    done("written", those.marks, "--in", csv);
    assertThat(those.cells(THIRD)[6]).isEmpty();
    assertThat(those.table())
        .filteredOn(row -> row.get("submission").equals(THIRD))
        .hasSize(40 - 2 + 2)
        .allMatch(row -> row.get("answer").contains("may be in Antworten.docx"));
  }

  @Test
  @DisplayName("other points in the rubric move what was marked by it; a removed answer opens it")
  void shouldFollowTheRubric() throws IOException {
    Path csv =
        those.filled((row, i) -> row.get("criterion").equals("count") ? "arithmetic" : "full");
    done("written", those.marks, "--in", csv);
    assertThat(those.cells(SECOND)[3]).isEqualTo("3.5");
    those.rubric("3.3", "points: 4", "points: 5");
    those.rubric("3.3", "- id: count\n    points: 1", "- id: count\n    points: 2");
    those.rubric("3.3", "points: 0.5", "points: 1.5");
    Views.refresh(those.marks);
    assertThat(those.cells(SECOND)[3]).isEqualTo("4.5");
    assertThat(those.cells(SECOND)[7]).isEqualTo("118");
    those.rubric("3.3", "id: arithmetic", "id: slip");
    Views.refresh(those.marks);
    assertThat(those.cells(SECOND)[6]).isEmpty();
  }

  @Test
  @DisplayName("two people who mark one criterion contradict each other until one is undone")
  void shouldTellConflicts() throws IOException {
    Path evas = those.filled(WrittenTest::full);
    Path ours = Files.copy(evas, those.marks.resolveSibling("ours.csv"));
    done("written", those.marks, "--in", evas, "--who", "eva");
    Files.writeString(ours, Files.readString(ours).replaceFirst(";full;", ";none;"));
    TypedCommand run = grade("written", those.marks, "--in", ours, "--who", "ben");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("1 new marks", "written 1.2 measured: decided 2 times");
    assertThat(those.cells(FIRST)[6]).isEmpty();
    String ids = Decided.idOf(those.marks, "ben");
    done("undo", those.marks, ids);
    assertThat(those.cells(FIRST)[3]).isEqualTo("40");
  }

  @Test
  @DisplayName("a mistake in the table is named by row, column and value, and nothing is decided")
  void shouldRefuseMistakes() throws IOException {
    Path csv = those.filled((row, i) -> i == 3 ? "fulll" : "full");
    assertThat(refused("written", those.marks, "--in", csv))
        .contains("row 5, column mark, \"fulll\"", "full, ", "Nothing of it was decided");
    csv = those.filled((row, i) -> i == 2 ? "7" : "full");
    assertThat(refused("written", those.marks, "--in", csv))
        .contains("row 4, column mark, \"7\": 7 points of 1: give 0 to 1");
    csv = those.filled(WrittenTest::full);
    Files.writeString(csv, Files.readString(csv).replaceFirst(FIRST, "nobody"));
    assertThat(refused("written", those.marks, "--in", csv))
        .contains("row 2, column submission, \"nobody\"");
    Files.writeString(csv, "a;b\n1;2\n");
    assertThat(refused("written", those.marks, "--in", csv)).contains("needs one column question");
    assertThat(DecidedClass.of(Marks.read(those.marks)).decisions().standing().all()).isEmpty();
    assertThat(Files.exists(those.marks.resolve("written.csv"))).isFalse();
  }

  @Test
  @DisplayName("the sheet of decisions takes them out and in, too")
  void shouldBeInSheetOfDecisions() throws IOException {
    done("written", those.marks, "--in", those.filled(WrittenTest::full));
    Path sheet = those.marks.resolveSibling("decisions.csv");
    done("decisions", those.marks, "--out", sheet);
    String text = Files.readString(sheet);
    assertThat(text).contains("written," + SECOND + ",3.3,count: full");
    Files.writeString(
        sheet,
        text.replace(
            "written," + SECOND + ",3.3,count: full", "written," + SECOND + ",3.3,count: none"));
    assertThat(done("decisions", those.marks, "--in", sheet)).contains("1 new decisions");
    assertThat(those.cells(SECOND)[3]).isEqualTo("3");
  }

  @Test
  @DisplayName("what a person is forgotten with, and given, includes answers")
  void shouldForgetAnswers() {
    done("written", those.marks, "--in", assertDone());
    assertThat(those.marks.resolve("answers/" + FIRST + ".json")).exists();
    done("forget", those.marks, FIRST);
    assertThat(those.marks.resolve("answers/" + FIRST + ".json")).doesNotExist();
  }

  private Path assertDone() {
    try {
      return those.filled(WrittenTest::full);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

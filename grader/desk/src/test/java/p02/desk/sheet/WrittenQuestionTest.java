package p02.desk.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static p02.desk.TypedCommand.done;
import static p02.desk.TypedCommand.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.desk.views.Views;

@DisplayName("A written question as a whole")
class WrittenQuestionTest {
  private static final String FIRST = "student-00000";
  private static final String SECOND = "student-00001";
  private static final String NAMES = "Ada-Lovelace Name-00000, Ada-Lovelace Name-00001";

  @TempDir private Path folder;
  private AnsweringClass those;

  @BeforeEach
  void make() throws IOException {
    those = new AnsweringClass(folder);
    Views.refresh(those.marks);
  }

  private String set(String who, String task, Object points) {
    return done(
        "set", those.marks, who, task, points, "--why", "told at the board", "--who", "eva");
  }

  private String excuse(String who, String question) {
    return done("excuse", those.marks, who, question, "--why", "ill", "--who", "eva");
  }

  private String page() throws IOException {
    return Files.readString(those.marks.resolve("index.html"));
  }

  @Test
  @DisplayName("can be excused or marked, for one student")
  void shouldDecide() throws IOException {
    excuse(SECOND, "written-3.3");
    assertThat(Files.exists(those.marks.resolve("written.csv"))).isFalse();
    for (String question : List.of("1.2", "2.1", "2.2", "3.1", "3.2", "3.3", "3.4")) {
      set(FIRST, "written-" + question, 2);
    }
    for (String question : List.of("3.5a", "3.5b", "3.5c")) {
      excuse(FIRST, question);
    }
    // Seven questions with two points each; of 40 points twelve do not count.
    assertThat(those.line("written.csv", FIRST)).endsWith(",14,28,2,2,2,2,2,2,2,,,");
    assertThat(those.cells(FIRST)[3]).isEqualTo("14");
    assertThat(those.cells(FIRST)[7]).isEqualTo("105");
    assertThat(those.cells(SECOND)[7]).isEqualTo("113");
    assertThat(those.cells(SECOND)[3]).isEqualTo("0");
    assertThat(those.report(FIRST))
        .contains("Marked as a whole.", "2 of 4", "written-3.3: 2 of 4 points by hand")
        .contains("told at the board")
        .contains("You are excused.", "written-3.5a: excused, does not count", "ill");
    assertThat(page())
        .contains("<div class=\"decided\">written-3.3: 2 of 4 points by hand</div>")
        .contains("<div class=\"decided\">written-3.5a: excused, does not count</div>");
    assertThat(those.table()).isEmpty();
    set(SECOND, "written-3.3", 1);
    assertThat(those.cells(SECOND)[3]).isEqualTo("1");
    assertThat(done("log", those.marks)).contains("written-3.5b: excused, does not count");
  }

  @Test
  @DisplayName("can be complained about and commented on")
  void shouldTalk() throws IOException {
    done("complaint", those.marks, FIRST, "written-3.4", "--says", "see page 2");
    done("comment", those.marks, FIRST, "3.5b", "--why", "well tried");
    assertThat(those.report(FIRST))
        .contains("You wrote: see page 2", "written-3.5b: comment", "well tried");
    assertThat(page()).contains("written-3.4: complaint, open");
    done("complaint", those.marks, FIRST, "written-3.4", "refused", "--why", "read it");
    assertThat(page()).doesNotContain("written-3.4: complaint, open");
  }

  @Test
  @DisplayName("is told from a problem of the same number, and has the points of its rubric")
  void shouldRefuse() {
    assertThat(refused("set", those.marks, FIRST, "3.5b", "5", "--why", "x"))
        .contains("5 points of 4: give 0 to 4");
    assertThat(refused("excuse", those.marks, FIRST, "3.5", "--why", "x"))
        .contains("3.5 is no task, say which: 3.5.1", "written-3.5a, written-3.5b, written-3.5c");
    assertThat(refused("points", those.marks, "3.5b", "5", "--why", "x"))
        .contains("3.5b is a written question: its points stand in its rubric");
    // A number that a problem has, too, is no slip of the pen that marks a class.
    assertThat(refused("set", those.marks, FIRST, "3.4", "1", "--why", "x"))
        .contains("3.4 is no task, say which: 3.4.1", "written-3.4");
  }

  @Test
  @DisplayName("says what its mark does to the class where the written part begins or ends with it")
  void shouldSayWhatItBegins() throws IOException {
    String was = those.cells(SECOND)[6];
    String printed = set(FIRST, "written-3.3", 2);
    assertThat(printed)
        .contains("Final marks that differ: 3\n")
        .contains("  Ada-Lovelace Name-00001: none, was %s of 77\n".formatted(was))
        .contains("Final mark: none (was ")
        .contains(
            "The written part counts: the maximum is 117. Without a final mark: 2 of 3: " + NAMES);
    String other = set(FIRST, "written-3.4", 2);
    assertThat(other).doesNotContain("differ", "The written part");
    assertThat(excuse(SECOND, "written-3.3"))
        .doesNotContain("differ", "The written part")
        .contains("Final mark: %s of 113 (was none)".formatted(was));
    done("undo", those.marks, AnsweringClass.id(other));
    String last = done("undo", those.marks, AnsweringClass.id(printed));
    assertThat(last)
        .contains("Final marks that differ: ")
        .contains("The written part counts no longer: the maximum is 77. Without a final mark: 0");
    Path sheet = those.marks.resolveSibling("decisions.csv");
    Files.writeString(
        sheet,
        "id,kind,submission,task,value,why,note,when,who\n,mark,%s,written-3.3,2,told,,,\n"
            .formatted(FIRST));
    assertThat(done("decisions", those.marks, "--in", sheet))
        .contains("1 new decisions", "The written part counts: the maximum is 117.");
  }

  @Test
  @DisplayName("a moved mark is shown with what it was, be its owner's name known or not")
  void shouldSayWhatAMarkWas() throws IOException {
    String was = those.cells(FIRST)[6];
    assertThat(set(FIRST, "3.1.1", 0.5))
        .contains("Ada-Lovelace Name-00000: 3.1.1: 0.5 of 2 points by hand")
        .contains("Final mark: %s of 77 (was %s of 77)".formatted(those.cells(FIRST)[6], was));
    assertThat(set(FIRST, "3.1.1", 0.5)).contains("of 77").doesNotContain("(was");
  }
}

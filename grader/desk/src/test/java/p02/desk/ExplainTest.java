package p02.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static p02.desk.MarkedDownload.ZOE;
import static p02.desk.TypedCommand.HOME;
import static p02.desk.TypedCommand.grade;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.failure.CommandWord;

@DisplayName("Why a task has its points")
@ExtendWith(MarkedDownloadOnce.class)
class ExplainTest {
  private static Path marks;

  @TempDir Path folder;

  @BeforeAll
  static void take(MarkedDownload marked) {
    marks = marked.marks();
  }

  @Test
  @DisplayName("a complaint is answered by id, with input, code, values and distances")
  void shouldAnswerComplaints() throws IOException {
    Path page = folder.resolve("page.html");
    TypedCommand run = grade("explain", marks, "ben", "3.5.3", "--out", page);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Ben O'Neil 3.5.3: 5 of 9 points", "To send to the student:")
        .contains(
            "the tests gave you 5 of 9 points",
            "yours is [0.453846,",
            "cause: You use m and v as they are.")
        .doesNotContain("0.0595238");
    assertThat(run.out().lines().filter(line -> line.length() > 80)).hasSizeLessThan(2);
    assertThat(page)
        .content()
        .contains("[0.453846, -0.116667]", "[0.35, -0.0595238]", "What was handed in")
        .contains("problem35/Adam.java, from line", "<h1>Ben O'Neil: 3.5.3")
        .containsPattern("\\n ?\\d+ +@Override\\n|\\d+  public void step\\(")
        .containsPattern("<td class=\"number\">\\d[\\d.e]+</td>");
    HarmlessPage.check(page);
    TypedCommand none = grade("explain", marks, "ben", "3.9.9");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("3.9.9 is no task").doesNotContain("\tat ");
    assertThat(grade("explain", marks, "4711", "3.1.1", "--out", page).code()).isZero();
    assertThat(grade("explain", marks, "assignsubmission", "3.1.1").err()).contains("say which");
    assertThat(grade("explain", marks, "nobody", "3.1.1").err())
        .contains("no submission is called");
    assertThat(grade("explain", marks, ZOE, "3.1.1").code()).isEqualTo(2);
  }

  @Test
  @DisplayName("without a task, the points that were lost are listed, and what shows more")
  void shouldListLostPoints() throws IOException {
    TypedCommand all = grade("explain", marks, "ben");
    assertThat(all.code()).isZero();
    assertThat(all.out())
        .contains("Ben O'Neil: 85.75 of 100 points")
        .contains("  3.5.3     5 of 9  partly right: no bias correction\n")
        .contains("  1.2.2  0.75 of 1  right but for edges: latest on a tie\n")
        .contains("grade explain %s \"Ben O'Neil\" 1.1.3".formatted(CommandWord.of(marks)));
    assertThat(all.out().lines().filter(line -> line.startsWith("  3.4"))).isEmpty();
    assertThat(grade("explain", marks, "ben", "3.5").out())
        .contains("3.5.3", "\" 3.5.3")
        .doesNotContain("1.1.3");
    assertThat(grade("explain", marks, "ben", "3.4").out()).contains("no points were lost in 3.4");
    assertThat(grade("explain", marks, "ben", "3.9").err()).contains("3.9 is no task");
    TypedCommand open = grade("explain", marks, ZOE);
    assertThat(open.code()).isEqualTo(3);
    assertThat(open.out()).contains("was not graded: ");
    assertThat(grade("explain", marks, "Ben", "O'Neil", "3.5.3").err())
        .contains("put a name with spaces in quotes");
  }

  @Test
  @DisplayName("a submission is explained by itself, too")
  void shouldExplainBySubmission() {
    Path page = folder.resolve("page.html");
    Path sample = HOME.resolve("grader/samples/ben-good-with-slips");
    assertThat(grade("explain", sample, "3.5.3", "--out", page).out()).contains("5 of 9 points");
  }
}

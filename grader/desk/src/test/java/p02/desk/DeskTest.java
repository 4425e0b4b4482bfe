package p02.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static p02.desk.MarkedDownload.ANNA;
import static p02.desk.MarkedDownload.BEN;
import static p02.desk.MarkedDownload.ZOE;
import static p02.desk.TypedCommand.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("From a download of Moodle to its worksheet")
@ExtendWith(MarkedDownloadOnce.class)
class DeskTest {
  private static MarkedDownload download;
  private static Path marks;

  @TempDir Path folder;

  @BeforeAll
  static void take(MarkedDownload marked) {
    download = marked;
    marks = marked.marks();
  }

  @Test
  @DisplayName("the worksheet gets the marks, the archive the reports, and who is open is named")
  void shouldGoBackToMoodle() throws IOException {
    String sheet =
        """
        Identifier,"Full name",Status,Grade,"Maximum Grade"
        "Participant 4712","Ben O'Neil",Submitted,,100.00
        "Participant 4711","Anna Müller",Submitted,,100.00
        "Participant 4713",محمد,Submitted,,100.00
        "Participant 4714",Nobody,"No submission",,100.00
        """;
    Path file = Files.writeString(folder.resolve("worksheet.csv"), sheet);
    Path zip = folder.resolve("feedback.zip");
    TypedCommand run = grade("export", marks, "--moodle", file, "--feedback", zip);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains("2 marks written", "OPEN not graded", "محمد (4713)", "Nobody (4714)")
        .contains("Moodle skips");
    String ben = download.score(BEN);
    assertThat(file)
        .content()
        .isEqualTo(
            sheet
                .replace("Neil\",Submitted,,", "Neil\",Submitted," + ben + ",")
                .replace("Müller\",Submitted,,", "Müller\",Submitted,100,"));
    assertThat(ZipNames.of(zip))
        .containsExactlyInAnyOrder(
            "Anna Müller_4711_assignfeedback_file/feedback.html",
            "Ben O Neil_4712_assignfeedback_file/feedback.html",
            "محمد_4713_assignfeedback_file/feedback.html");
    assertThat(marks.resolve("final.csv"))
        .content()
        .contains(ANNA + ",anna,100,,,,100,100\n", ZOE + ",,,,,,,100\n");
  }

  @Test
  @DisplayName("what else is wanted is written beside the marks")
  void shouldWriteOtherFormats() {
    TypedCommand run = grade("export", marks, "--nbgrader", "--junit");
    assertThat(run.code()).isEqualTo(3);
    assertThat(marks.resolve("nbgrader.csv")).content().contains(",anna,Müller,Anna,,100,,100,100");
    assertThat(marks.resolve("junit.xml")).content().contains("errors=\"1\"", "Müller, Anna");
    assertThat(grade("export", marks).err()).contains("say where to");
    assertThat(grade("export", folder, "--junit").err()).contains("holds no results/");
  }

  @Test
  @DisplayName("what a re-mark changed goes on a page for one student")
  void shouldTellChanges() throws IOException {
    Path again = folder.resolve("copied");
    CopiedFolder.of(marks, again);
    Path result = again.resolve("results").resolve(BEN + ".json");
    Path page = folder.resolve("page.html");
    TypedCommand same = grade("changes", marks, again, "ben", "--out", page);
    assertThat(same.out()).contains("0 tasks differ");
    assertThat(page).content().contains("No task's result changed");
    String json = Files.readString(result);
    int at = json.indexOf("\"score\"", json.indexOf("\"3.5.3\""));
    String higher = json.substring(0, at) + json.substring(at).replaceFirst(": 5(\\.0)?", ": 9");
    Files.writeString(result, higher);
    TypedCommand run = grade("changes", marks, again, "ben", "--out", page);
    assertThat(run.out()).contains("1 tasks differ");
    assertThat(page)
        .content()
        .contains("5 of 9", "9 of 9", "<h1>Ben O'Neil: marked again")
        .doesNotContain("Anna", "محمد");
    HarmlessPage.check(page);
    TypedCommand open = grade("changes", marks, again, ZOE, "--out", page);
    assertThat(open.out()).contains("not graded -> not graded");
    assertThat(page)
        .content()
        .contains("<strong>Not graded.</strong> the archive is damaged")
        .doesNotContain("No longer asked", "No task's result changed");
  }

  @Test
  @DisplayName("no page asks anything of the network, and no student's report names another")
  void shouldStayAtHome() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(marks)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).toList();
    }
    assertThat(pages).hasSize(4);
    for (Path page : pages) {
      HarmlessPage.check(page);
    }
    assertThat(marks.resolve("reports").resolve(ANNA + ".html"))
        .content()
        .contains("<h1>Müller, Anna</h1>")
        .doesNotContain("Ben", "محمد", "4712");
    assertThat(marks.resolve("reports").resolve(BEN + ".html"))
        .content()
        .doesNotContain("Anna", "محمد", "4711");
  }
}

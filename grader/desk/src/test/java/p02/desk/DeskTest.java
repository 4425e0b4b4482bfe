package p02.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.cli.Main;
import p02.engine.failure.CommandWord;

@DisplayName("From a download of Moodle to its worksheet")
class DeskTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final String ANNA = "Anna Müller_4711_assignsubmission_file";
  private static final String BEN = "Ben O'Neil_4712_assignsubmission_file";
  private static final String BEN_ID = "Ben O_Neil_4712_assignsubmission_file";
  private static final String ZOE = "محمد_4713_assignsubmission_file";

  @TempDir static Path room;
  private static Path marks;

  @TempDir Path folder;

  record Run(int code, String out, String err) {}

  private static Run grade(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine(HOME, new PrintWriter(out, true), new PrintWriter(err, true))
            .execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }

  @BeforeAll
  static void mark() throws IOException {
    Path inbox = room.resolve("download");
    copy(HOME.resolve("grader/samples/anna-perfect"), inbox.resolve(ANNA));
    copy(HOME.resolve("grader/samples/ben-good-with-slips"), inbox.resolve(BEN));
    Files.createDirectories(inbox);
    Files.writeString(inbox.resolve(ZOE + ".zip"), "no zip");
    marks = room.resolve("marks");
    String people = "platform;name\n4711;Müller, Anna\n4712;Ben O'Neil\n4713;محمد\n";
    Path roster = Files.writeString(room.resolve("people.csv"), people);
    assertThat(grade("batch", inbox, "--out", marks, "--roster", roster).code()).isEqualTo(3);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private Path copyOfMarks() throws IOException {
    Path copied = folder.resolve("copied");
    copy(marks, copied);
    return copied;
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
    Run run = grade("export", marks, "--moodle", file, "--feedback", zip);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains("2 marks written", "OPEN not graded", "محمد (4713)", "Nobody (4714)")
        .contains("Moodle skips");
    String ben = score(BEN_ID);
    assertThat(file)
        .content()
        .isEqualTo(
            sheet
                .replace("Neil\",Submitted,,", "Neil\",Submitted," + ben + ",")
                .replace("Müller\",Submitted,,", "Müller\",Submitted,100,"));
    assertThat(names(zip))
        .containsExactlyInAnyOrder(
            "Anna Müller_4711_assignfeedback_file/feedback.html",
            "Ben O Neil_4712_assignfeedback_file/feedback.html",
            "محمد_4713_assignfeedback_file/feedback.html");
    assertThat(marks.resolve("final.csv"))
        .content()
        .contains(ANNA + ",anna,100,,,,100,100\n", ZOE + ",,,,,,,100\n");
  }

  private static String score(String id) throws IOException {
    return Files.readAllLines(marks.resolve("gradebook.csv")).stream()
        .filter(line -> line.startsWith(id + ","))
        .map(line -> line.split(",")[2])
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Path zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  @Test
  @DisplayName("what else is wanted is written beside the marks")
  void shouldWriteOtherFormats() {
    Run run = grade("export", marks, "--nbgrader", "--junit");
    assertThat(run.code()).isEqualTo(3);
    assertThat(marks.resolve("nbgrader.csv")).content().contains(",anna,Müller,Anna,,100,,100,100");
    assertThat(marks.resolve("junit.xml")).content().contains("errors=\"1\"", "Müller, Anna");
    assertThat(grade("export", marks).err()).contains("say where to");
    assertThat(grade("export", folder, "--junit").err()).contains("holds no results/");
  }

  @Test
  @DisplayName("a complaint is answered by id, with input, code, values and distances")
  void shouldAnswerComplaints() throws IOException {
    Path page = folder.resolve("page.html");
    Run run = grade("explain", marks, "ben", "3.5.3", "--out", page);
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
    harmless(page);
    Run none = grade("explain", marks, "ben", "3.9.9");
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
    Run all = grade("explain", marks, "ben");
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
    Run open = grade("explain", marks, ZOE);
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

  @Test
  @DisplayName("what a re-mark changed goes on a page for one student")
  void shouldTellChanges() throws IOException {
    Path again = copyOfMarks();
    Path result = again.resolve("results").resolve(BEN_ID + ".json");
    Path page = folder.resolve("page.html");
    Run same = grade("changes", marks, again, "ben", "--out", page);
    assertThat(same.out()).contains("0 tasks differ");
    assertThat(page).content().contains("No task's result changed");
    String json = Files.readString(result);
    int at = json.indexOf("\"score\"", json.indexOf("\"3.5.3\""));
    String higher = json.substring(0, at) + json.substring(at).replaceFirst(": 5(\\.0)?", ": 9");
    Files.writeString(result, higher);
    Run run = grade("changes", marks, again, "ben", "--out", page);
    assertThat(run.out()).contains("1 tasks differ");
    assertThat(page)
        .content()
        .contains("5 of 9", "9 of 9", "<h1>Ben O'Neil: marked again")
        .doesNotContain("Anna", "محمد");
    harmless(page);
    Run open = grade("changes", marks, again, ZOE, "--out", page);
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
      harmless(page);
    }
    assertThat(marks.resolve("reports").resolve(ANNA + ".html"))
        .content()
        .contains("<h1>Müller, Anna</h1>")
        .doesNotContain("Ben", "محمد", "4712");
    assertThat(marks.resolve("reports").resolve(BEN_ID + ".html"))
        .content()
        .doesNotContain("Anna", "محمد", "4711");
  }

  private static void harmless(Path page) throws IOException {
    Pattern request =
        Pattern.compile(
            "<script[^>]*\\bsrc|<(link|img|iframe|object|embed|video|audio|source|base|form)\\b|url\\(|@import"
                + "|http-equiv=\"refresh\"|(src|srcset|href|action)=\"?\\s*(https?:|//)",
            Pattern.CASE_INSENSITIVE);
    String text = Files.readString(page);
    assertThat(request.matcher(text).results().map(found -> found.group()).toList())
        .as(page.toString())
        .isEmpty();
    assertThat(text).contains("default-src 'none'");
  }

  @Test
  @DisplayName("nobody but the owner may read what was written")
  @DisabledOnOs(OS.WINDOWS)
  void shouldBeTheOwnersAlone() throws IOException {
    assertThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    grade("final", marks);
    Map<String, String> permissions = new TreeMap<>();
    try (Stream<Path> files = Files.walk(marks)) {
      for (Path file : files.filter(each -> !each.equals(marks)).toList()) {
        permissions.put(
            marks.relativize(file).toString(),
            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      }
    }
    assertThat(permissions).hasSizeGreaterThan(12);
    permissions.forEach(
        (file, allowed) -> assertThat(allowed).as(file).endsWith("------").startsWith("rw"));
  }

  @Test
  @DisplayName("a person gets all that is kept about them, and nothing of the others")
  void shouldHandOut() throws IOException {
    Path zip = folder.resolve("person.zip");
    assertThat(grade("final", marks).code()).isEqualTo(3);
    assertThat(grade("export-person", marks, "anna", "--out", zip).code()).isZero();
    assertThat(names(zip))
        .contains("results/" + ANNA + ".json", "reports/" + ANNA + ".html")
        .contains("gradebook.csv", "final.csv", "timings.csv");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertThat(new String(in.readAllBytes(), UTF_8)).doesNotContain("Ben O", "محمد");
      }
    }
    assertThat(grade("export-person", marks, "Ann").err()).contains("must be written out");
  }

  @Test
  @DisplayName("a person who is to be forgotten stands in no file any more")
  void shouldForget() throws IOException {
    Path copied = copyOfMarks();
    grade("export", copied, "--nbgrader", "--junit");
    grade("comment", copied, "anna", "all", "--why", "Anna, well done", "--who", "eva");
    grade("comment", copied, BEN_ID, "all", "--why", "good", "--who", "eva");
    Path ben = copied.resolve("results").resolve(BEN_ID + ".json");
    String flagged =
        Files.readString(ben)
            .replaceFirst(
                "\"flags\" : \\[[^]]*]",
                "\"flags\" : [\"The worksheet 3.2.6 fits the id anna.\", \"Other\"]");
    Files.writeString(ben, flagged);
    Run run = grade("forget", copied, "anna");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    try (Stream<Path> files = Files.walk(copied)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(file.toString()).doesNotContain("Anna");
        if (!file.endsWith("submissions.txt")) {
          assertThat(file).content().doesNotContainPattern("Anna|\\banna\\b");
        }
      }
    }
    assertThat(ben).content().contains("\"Other\"");
    assertThat(copied.resolve("decisions/eva.jsonl")).content().contains(BEN_ID).hasLineCount(1);
    assertThat(copied.resolve("gradebook.csv")).content().contains(BEN_ID, ZOE);
    assertThat(grade("forget", copied, "anna").code()).isEqualTo(2);
  }
}

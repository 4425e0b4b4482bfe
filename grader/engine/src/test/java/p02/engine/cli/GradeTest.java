package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.assignment.Kit;
import p02.engine.run.Sandbox;

@DisplayName("grade, as an instructor types it")
class GradeTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final Path SAMPLES = HOME.resolve("grader/samples");

  @TempDir Path folder;

  /** What a command printed and returned. */
  private record Run(int code, String out, String err) {}

  private static Run grade(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
    int code =
        Main.commandLine(HOME, new PrintWriter(out, true), new PrintWriter(err, true))
            .execute(words);
    return new Run(code, out.toString(), err.toString());
  }

  @Test
  void authorsGateShouldBeOpen() throws IOException {
    Run run = grade("check");
    assertThat(run.out()).contains(most() + " points, all is well");
    assertThat(run.code()).isZero();
  }

  @Test
  void samplesShouldGetTheirMarksWhateverTheNumberOfJobs() throws IOException {
    Run one = grade("batch", SAMPLES, "--out", folder.resolve("one"), "--jobs", 1);
    Run two = grade("batch", SAMPLES, "--out", folder.resolve("two"), "--jobs", 2);
    assertThat(one.code()).isZero();
    assertThat(two.code()).isZero();
    assertThat(folder.resolve("one/gradebook.csv")).hasContent(golden());
    assertThat(contents(folder.resolve("two"))).isEqualTo(contents(folder.resolve("one")));
  }

  @Test
  void wallsShouldChangeNoMark() throws IOException {
    assumeTrue(hasWalls(), "bubblewrap does not work here");
    Path submissions = Files.createDirectories(folder.resolve("class"));
    Files.copy(SAMPLES.resolve("gustav-zip.zip"), submissions.resolve("gustav.zip"));
    Run none = grade("batch", submissions, "--out", folder.resolve("open"), "--sandbox", "none");
    assertThat(none.out()).contains("Walls around student code: none");
    Run walled =
        grade("batch", submissions, "--out", folder.resolve("walled"), "--sandbox", "required");
    assertThat(walled.code()).isEqualTo(ExitCode.JUDGED);
    assertThat(walled.out()).contains("Walls around student code: bubblewrap");
    assertThat(contents(folder.resolve("walled"))).isEqualTo(contents(folder.resolve("open")));
  }

  @Test
  void nothingShouldBeMarkedWithoutTheWallsThatAreRequired() throws IOException {
    assumeFalse(hasWalls(), "bubblewrap works here");
    Run run = grade("batch", SAMPLES, "--out", folder.resolve("required"), "--sandbox", "required");
    assertThat(run.code()).isEqualTo(ExitCode.GRADER_FAILED);
    assertThat(run.err()).contains("--sandbox=required").hasLineCount(1);
    assertThat(folder.resolve("required/gradebook.csv")).doesNotExist();
  }

  private static boolean hasWalls() throws IOException {
    return Sandbox.AUTO.walls(new Kit(HOME).workerClassPath()).stand();
  }

  @Test
  void readyMadeAnswersShouldCountAndBeRemarkedUpon() throws IOException {
    String own = "src/main/java/p02/tutorial21/Activations.java";
    Path solution = Files.createDirectories(folder.resolve("class/p02/tutorial21"));
    String readyMade =
        Files.readString(HOME.resolve("solutions").resolve(own))
            .replace(
                "return Transforms.exp(z.neg()).add(1).rdiv(1);", "return Transforms.sigmoid(z);");
    Files.writeString(solution.resolve("Activations.java"), readyMade);
    Run run = grade("one", folder.resolve("class"));
    assertThat(run.out())
        .contains("Ready-made in 2.1: sigmoid calls Transforms.sigmoid (Activations.java:34)")
        .contains("2.1 Activation functions  6/7");
  }

  @Test
  void everyMarginShouldBeWide() {
    Run audit = grade("audit", "--margins");
    assertThat(audit.out()).containsPattern("\\d+ tasks audited, 0 too narrow");
    assertThat(audit.out())
        .containsPattern("3\\.3\\.1 .*\n +edges  results beyond long, arguments below 1\n")
        .containsPattern("3\\.3\\.4 .*\n3\\.3\\.5 ");
    assertThat(audit.code()).isZero();
  }

  @Test
  void numbersOfAClassmateShouldBeFlaggedAndStayWithoutAName() throws IOException {
    Path all = folder.resolve("class");
    copy(SAMPLES.resolve("anna-perfect"), all.resolve("anna"));
    copy(SAMPLES.resolve("ben-good-with-slips"), all.resolve("ben"));
    Path sheet = Path.of("exercises/src/main/java/p02/problem32/SigmoidWorksheet.java");
    Path copied = all.resolve("ben").resolve(sheet);
    String text = Files.readString(copied);
    Files.writeString(copied, text.replace("Variant.mine()", "Variant.of(\"anna\")"));
    Path out = folder.resolve("marks");
    assertThat(grade("batch", all, "--out", out).code()).isZero();
    assertThat(out.resolve("results/ben.json"))
        .content()
        .contains("worksheet 3.2.6 fits the id anna");
    assertThat(out.resolve("reports/ben.html"))
        .content()
        .contains("fit another student")
        .doesNotContain("id anna");
    Run unexplained = grade("unexplained", out);
    assertThat(unexplained.out()).contains("3.2.6  1 times: ben", "1 wrong answers");
    assertThat(grade("unexplained", folder).code()).isEqualTo(2);
  }

  @Test
  void unexplainedShouldDraftAnEntryInTheTasksOwnPackage() throws IOException {
    String rows = "task,submission,values,message\n2.1.1,ben,0.5,no\n3.1.1,ben,0.5,no\n";
    Files.writeString(folder.resolve("unexplained.csv"), rows);
    assertThat(grade("unexplained", folder).out())
        .contains("package p02.misconception.tutorial21;", "package p02.misconception.problem31;");
    String said = rows.replace("0.5", "throws X (it says: \\u000a static { })");
    Files.writeString(folder.resolve("unexplained.csv"), said);
    assertThat(grade("unexplained", folder).out())
        .contains("must give: throws X (it says: \\\\u000a");
    Files.writeString(folder.resolve("unexplained.csv"), rows.replace("2.1.1", "9.9.9"));
    Run unknown = grade("unexplained", folder);
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("names task 9.9.9").hasLineCount(1);
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

  @Test
  void mistakesShouldGetOneLineAndCodeTwo() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path text = Files.writeString(folder.resolve("notes.txt"), "no archive");
    Path corrupt = Files.writeString(folder.resolve("class.zip"), "no zip");
    Path out = folder.resolve("out");
    assertMisuse(grade("batch", folder.resolve("missing"), "--out", out), "does not exist");
    assertMisuse(grade("batch", empty, "--out", out), "holds no submission");
    assertMisuse(grade("batch", text, "--out", out), "neither a folder nor an archive");
    assertMisuse(grade("batch", corrupt, "--out", out), "damaged");
    assertMisuse(grade("batch", SAMPLES, "--out", text), "cannot write");
    assertMisuse(grade("batch", SAMPLES, "--out", out, "--jbos", "2"), "--jbos");
    assertMisuse(grade("batch", SAMPLES), "--out");
    assertMisuse(grade("batch", SAMPLES, "--out", out, "--jobs", "0"), "at least 1");
    assertMisuse(grade("mark", SAMPLES), "mark");
    assertMisuse(grade(), "say what to do");
  }

  @Test
  void unreadableSubmissionShouldBeNamedAndNotGraded() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Files.writeString(inbox.resolve("zoe.zip"), "no zip");
    Run run = grade("batch", inbox, "--out", folder.resolve("marks"));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out().lines().reduce((first, last) -> last))
        .hasValueSatisfying(last -> assertThat(last).startsWith("NOT GRADED zoe"));
    String noMarks = ",".repeat(golden().lines().findFirst().orElseThrow().split(",").length - 4);
    assertThat(folder.resolve("marks/gradebook.csv"))
        .content()
        .contains("zoe,,," + most() + noMarks + "\n");
    assertThat(folder.resolve("marks/results/zoe.json")).content().doesNotContain("\"score\"");
  }

  private static void assertMisuse(Run run, String word) {
    assertThat(run.err().lines()).as(run.err()).hasSize(1);
    assertThat(run.err()).startsWith("grade: ").contains(word).doesNotContain("Exception");
    assertThat(run.code()).isEqualTo(2);
  }

  /** Results and gradebook: everything that must not differ from run to run. */
  private static Map<String, String> contents(Path marks) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(marks)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("timings.csv")) {
          contents.put(marks.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return contents;
  }

  /** The points of all problems, as the marks of the samples have them. */
  private static String most() throws IOException {
    return golden().lines().skip(1).findFirst().orElseThrow().split(",")[3];
  }

  private static String golden() throws IOException {
    try (var in = GradeTest.class.getResourceAsStream("/samples-gradebook.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

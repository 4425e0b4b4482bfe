package p02.engine.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The student's command, when something goes wrong,")
class StudentTroubleTest {
  private static final String RELU = "problem31/ReluNetwork.java";
  private static final String SIGMOID = "problem32/SigmoidNetwork.java";
  private static final String XOR = "tutorial11/XorNetwork.java";
  private static final String COUNT = "problem33/ParameterCount.java";
  private static final String RELU_BEGINS = "double relu(double z) {";

  @TempDir private Path temporary;
  private StudentFolder student;

  @BeforeEach
  void unpack() throws IOException {
    student = StudentFolder.in(temporary);
  }

  @Test
  @DisplayName("takes a task that hoards memory for wrong, and judges the tasks after it")
  void shouldEndHoarding() throws IOException {
    student.solve(RELU);
    insert(RELU, RELU_BEGINS, HOARD.formatted("z > -1e9"));

    assertThat(student.run("check", "3.1"))
        .containsPattern("3\\.1 .* x \\+ ~ \\+ ~ \\+ \\. ")
        .contains("This takes far more memory than it should");
  }

  @Test
  @DisplayName("outlives a JVM that dies of memory, keeps no result of it, and goes on")
  void shouldOutliveTheChild() throws IOException {
    // Its budget is larger than the heap.
    String todo = "throw new TodoException(\"1.1.6\");";
    student.write(XOR, student.read(XOR).replace(todo, HOARD.formatted("true")));
    student.solve(COUNT);
    Map<String, String> small = Map.of("_JAVA_OPTIONS", "-Xmx200m");

    String board = student.run(small, "check", "1.1", "3.3");

    assertThat(board).contains("The Java machine that ran your code died here");
    assertThat(board).containsPattern("3\\.3 .* \\+ \\+ \\+ \\+ \\+ \\+ ");
    assertThat(kept()).doesNotContain("1.1.6.key").contains("1.1.5.key", "3.3.6.key");
  }

  @Test
  @DisplayName("says what Java says when no JVM can be started for the code")
  void shouldSayWhyNothingStarts() throws IOException {
    student.run("check", "3.3");
    Path woven;
    try (Stream<Path> files = Files.list(student.home().resolve("exercises/target/p02"))) {
      woven = files.filter(each -> each.toString().endsWith(".jar")).findFirst().orElseThrow();
    }
    Files.writeString(woven, "no jar");

    assertThat(student.run("check", "3.3", "--fresh"))
        .contains("does not start")
        .containsPattern("Java says: .*ZipException");
  }

  @Test
  @DisplayName("gives up on code that makes the compiler work without end, and checks the rest")
  void shouldGiveUpCompiling() throws IOException {
    student.solve(COUNT);
    StringBuilder bomb =
        new StringBuilder("  static final String S0 = \"" + "x".repeat(64) + "\";\n");
    for (int i = 1; i < 26; i++) {
      bomb.append("  static final String S%d = S%d + S%d;\n".formatted(i, i - 1, i - 1));
    }
    insert(SIGMOID, "public final class SigmoidNetwork {", bomb.toString());

    assertThat(student.run("check"))
        .containsPattern("3\\.2 does not compile")
        .contains("the compiler gave up on this problem")
        .containsPattern("small\\s+steps, and\\s+type\\s+\\./p02 check")
        .containsPattern("3\\.3 .* \\+ \\+ \\+ \\+ \\+ \\+ ");
  }

  @Test
  @DisplayName("begins with what was asked for, and names each refused call once")
  void shouldBeginWithWhatWasAsked() throws IOException {
    student.solve(RELU);
    insert(RELU, RELU_BEGINS, "    System.exit(1);");
    student.solve(COUNT);
    insert(COUNT, "public final class ParameterCount {", "  static { if (true) System.exit(2); }");

    String board = student.run("check", "3.1");

    assertThat(board).containsPattern("^\\s+compiling.*\\s+3\\.1\\.1 .* would get no\\s+points:");
    assertThat(board.split("ReluNetwork\\.java:\\d+: System\\.exit", -1)).hasSize(2);
    assertThat(board)
        .containsPattern("no\\s+points\\s+for\\s+3\\.1\\.1,\\s+3\\.1\\.3,\\s+3\\.1\\.5\\.");
  }

  @Test
  @DisplayName("shows a task that is still open as open, though a refused call stands in it")
  void shouldKeepOpenTasksOpen() throws IOException {
    insert(RELU, RELU_BEGINS, "    System.getenv();");
    assertThat(student.run("check", "3.1")).containsPattern("3\\.1 .* \\. \\. \\. ");
  }

  @Test
  @DisplayName(
      "says which method is not as it came, which brace is open, and where a helper belongs")
  void shouldLeadOn() throws IOException {
    String depth = "static %s weightsAddedByDepth(";
    replace(COUNT, depth.formatted("long"), depth.formatted("int"));
    insert(SIGMOID, "double sigmoid(double z) {", "    if (z > 0) {");
    replace(RELU, "import p02.kit", "import p02.util.Help;\nimport p02.kit");
    Path stray = student.home().resolve("exercises/src/given/java/p02/util/Help.java");
    Files.createDirectories(stray.getParent());
    Files.writeString(stray, "package p02.util;\npublic class Help {}\n");

    String board = student.run("check").replaceAll("\\s+", " ");

    assertThat(board)
        .containsPattern(
            "3\\.3\\.4 ParameterCount\\.java:\\d+: weightsAddedByDepth\\(\\.\\.\\.\\) has to return long")
        .containsPattern("in sigmoid\\(\\.\\.\\.\\), the \\{ of line \\d+ has no }")
        .contains("Help.java: not read, since it lies outside of exercises/src/main/java. Move it")
        .contains("to the folder exercises/src/main/java/p02/util");
  }

  @Test
  @DisplayName("runs nothing but worksheets again after the id was changed")
  void shouldKeepResultsWhenTheIdChanges() throws IOException {
    student.solve(COUNT);
    student.run("check");
    Path id = student.home().resolve("exercises/src/main/resources/student.properties");
    Files.writeString(id, "student.id=anna\n");

    assertThat(student.run("check", "3.1.7"))
        .containsPattern("3\\.3 .* \\+ \\+ \\+ \\+ \\+ \\+ ")
        .containsPattern("3\\.2 .* \\. \\. \\. \\. \\. - ")
        .containsPattern("3\\.5 .* \\. \\. \\. - ")
        .contains("not counted: 2 tasks of 7 points, not run yet");
  }

  @Test
  @DisplayName("packs into new folders, into none that exists, and says what is not read")
  void shouldPackWhereItCan() throws IOException {
    Path inside = student.home().resolve("new folder/deep/work.zip");
    Path helper = student.home().resolve("exercises/src/main/java/p02/out/Helper.java");
    Files.createDirectories(helper.getParent());
    Files.writeString(helper, "package p02.out;\nclass Helper {}\n");

    assertThat(student.run("pack", "--out", inside.toString()))
        .contains("not read")
        .contains("exercises/src/main/java/p02/out/Helper.java");
    assertThat(inside).isRegularFile();
    assertThat(student.run("pack", "--out", student.home().toString()))
        .contains("is a folder. Name the file to write");
  }

  @Test
  @DisplayName("explains which hints there are")
  void shouldExplainHints() throws IOException {
    assertThat(student.run("hint", "3.1"))
        .contains("3.1 is a problem, and hints belong to its tasks, 3.1.1, 3.1.2,")
        .contains("./p02 hint 3.1.1");
    assertThat(student.run("hint", "3.1.2", "--stage", "0"))
        .contains("there is no stage 0: the hints for 3.1.2 have stages 1 to 3");
    assertThat(student.run("hint", "9.9.9")).contains("there is no task 9.9.9");
    assertThat(student.run("hint")).contains("Next: 1.1.1 ", "Hint 1 of 3 for 1.1.1");
  }

  private static final String HOARD =
      """
          java.util.List<double[]> hoard = new java.util.ArrayList<>();
          while (%s) {
            hoard.add(new double[100_000]);
          }
      """;

  private void insert(String source, String after, String text) throws IOException {
    String before = student.read(source);
    assertThat(before).contains(after);
    student.write(source, before.replace(after, after + "\n" + text));
  }

  private void replace(String source, String before, String after) throws IOException {
    String text = student.read(source);
    assertThat(text).contains(before);
    student.write(source, text.replaceFirst(Pattern.quote(before), after));
  }

  private String kept() throws IOException {
    return Files.readString(student.home().resolve("exercises/target/p02/results.properties"));
  }
}

package p02.engine.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * One folder with all kinds of trouble, each in a task of its own, is checked once; what is left of
 * the commands then runs in one JVM, one after another.
 */
@DisplayName("The student's command, when something goes wrong,")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudentTroubleTest {
  private static final String RELU = "problem31/ReluNetwork.java";
  private static final String SIGMOID = "problem32/SigmoidNetwork.java";
  private static final String COUNT = "problem33/ParameterCount.java";
  private static final String REGRESSION = "problem34/RegressionLoss.java";
  private static final String TENSORS = "tutorial11/Tensors.java";
  private static final String XOR = "tutorial11/XorNetwork.java";
  private static final String LEARNING = "tutorial12/LearningByExample.java";
  private static final String ACTIVATIONS = "tutorial21/Activations.java";
  private static final String INITIALIZATION = "tutorial22/Initialization.java";
  private static final String SURFACES = "tutorial22/LossSurfaces.java";
  private static final int COLUMNS = 80;

  private StudentFolder student;
  private String everything;
  private String kept;
  private String relu;
  private String packed;
  private String packedIntoFolder;
  private List<String> hints;
  private String withId;
  private String broken;

  @BeforeAll
  void run(@TempDir Path temporary) throws IOException {
    student = StudentFolder.in(temporary);
    makeTrouble();
    // Less than 1.1.6 may take by its budget, so that its JVM dies of it.
    everything = student.run(Map.of("_JAVA_OPTIONS", "-Xmx640m"), "check");
    kept = Files.readString(student.home().resolve("exercises/target/p02/results.properties"));
    try (StudentMachine machine = StudentMachine.start()) {
      for (String source : List.of(SIGMOID, XOR)) {
        student.restore(source);
      }
      relu = machine.run(student, "check", "3.1");
      pack(machine);
      hints =
          List.of(
              machine.run(student, "hint", "3.1"),
              machine.run(student, "hint", "3.1.2", "--stage", "0"),
              machine.run(student, "hint", "9.9.9"),
              machine.run(student, "hint"));
      Path id = student.home().resolve("exercises/src/main/resources/student.properties");
      Files.writeString(id, "student.id=anna\n");
      withId = machine.run(student, "check", "3.1.7");
      Files.writeString(woven(), "no jar");
      broken = machine.run(student, "check", "3.3", "--fresh");
    }
  }

  private void makeTrouble() throws IOException {
    student.solve(TENSORS);
    insert(TENSORS, "public final class Tensors {", "  static { if (true) System.exit(2); }");
    replace(XOR, "throw new TodoException(\"1.1.6\");", HOARD.formatted("true"));
    student.solve(LEARNING);
    insert(
        LEARNING,
        "public static double accuracy(INDArray logits, INDArray labels) {",
        HOARD.formatted("labels != null"));
    insert(ACTIVATIONS, "public static INDArray sigmoid(INDArray z) {", "    if (z != null) {");
    replace(INITIALIZATION, "static INDArray constant(", "static double constant(");
    insert(
        SURFACES,
        "public static double pathological(INDArray w) {",
        "    if (w == null) System.getenv();");
    student.solve(RELU);
    insert(RELU, "double relu(double z) {", "    System.exit(1);");
    insert(SIGMOID, "public final class SigmoidNetwork {", compilersBomb());
    student.solve(COUNT);
    replace(REGRESSION, "import p02.kit", "import p02.util.Help;\nimport p02.kit");
    Path stray = student.home().resolve("exercises/src/given/java/p02/util/Help.java");
    Files.createDirectories(stray.getParent());
    Files.writeString(stray, "package p02.util;\npublic class Help {}\n");
  }

  private void pack(StudentMachine machine) throws IOException {
    Path helper = student.home().resolve("exercises/src/main/java/p02/out/Helper.java");
    Files.createDirectories(helper.getParent());
    Files.writeString(helper, "package p02.out;\nclass Helper {}\n");
    packed = machine.run(student, "pack", "--out", zip().toString());
    packedIntoFolder = machine.run(student, "pack", "--out", student.home().toString());
  }

  @Test
  @DisplayName("takes a task that hoards memory for wrong, and judges the tasks after it")
  void shouldEndHoarding() {
    assertThat(everything)
        .containsPattern("1\\.2 .* x \\+ \\+ \\+ ")
        .containsPattern("1\\.2\\.1 +LearningByExample.java:\\d+: This takes far more memory than");
  }

  @Test
  @DisplayName("outlives a JVM that dies of memory, keeps no result of it, and goes on")
  void shouldOutliveTheChild() {
    assertThat(everything)
        .containsPattern("The Java machine that ran your code\\s+died here")
        .containsPattern("3\\.3 .* \\+ \\+ \\+ \\+ \\+ \\+ ");
    assertThat(kept).doesNotContain("1.1.6.key").contains("1.1.5.key", "3.3.6.key");
  }

  @Test
  @DisplayName("says what Java says when no JVM can be started for the code")
  void shouldSayWhyNothingStarts() {
    assertThat(broken).contains("does not start").containsPattern("Java says: .*ZipException");
  }

  @Test
  @DisplayName("gives up on code that makes the compiler work without end, and checks the rest")
  void shouldGiveUpCompiling() {
    assertThat(everything)
        .containsPattern("3\\.2 does not compile")
        .contains("the compiler gave up on this problem")
        .containsPattern("small\\s+steps, and\\s+type\\s+\\./p02 check")
        .containsPattern("3\\.3 .* \\+ \\+ \\+ \\+ \\+ \\+ ");
  }

  @Test
  @DisplayName("begins with what was asked for, and names each refused call once")
  void shouldBeginWithWhatWasAsked() {
    assertThat(relu).containsPattern("^\\s+compiling.*\\s+3\\.1\\.1 .* would get no\\s+points:");
    assertThat(relu.split("ReluNetwork\\.java:\\d+: System\\.exit", -1)).hasSize(2);
    assertThat(relu)
        .containsPattern("no\\s+points\\s+for\\s+3\\.1\\.1,\\s+3\\.1\\.3,\\s+3\\.1\\.5\\.")
        .doesNotContain("Tensors.java");
    assertThat(everything).contains("Tensors.java:");
  }

  @Test
  @DisplayName("shows a task that is still open as open, though a refused call stands in it")
  void shouldKeepOpenTasksOpen() {
    assertThat(everything).containsPattern("2\\.2 .* x \\. \\. \\. \\. ");
  }

  @Test
  @DisplayName(
      "says which method is not as it came, which brace is open, and where a helper belongs")
  void shouldLeadOn() {
    assertThat(everything.replaceAll("\\s+", " "))
        .containsPattern(
            "2\\.2\\.1 Initialization\\.java:\\d+: constant\\(\\.\\.\\.\\) has to return INDArray")
        .containsPattern("in sigmoid\\(\\.\\.\\.\\), the \\{ of line \\d+ has no }")
        .contains("Help.java: not read, since it lies outside of exercises/src/main/java. Move it")
        .contains("to the folder exercises/src/main/java/p02/util");
  }

  @Test
  @DisplayName("runs nothing but worksheets again after the id was changed")
  void shouldKeepResultsWhenTheIdChanges() {
    assertThat(withId)
        .containsPattern("3\\.3 .* \\+ \\+ \\+ \\+ \\+ \\+ ")
        .containsPattern("3\\.2 .* \\. \\. \\. \\. \\. - ")
        .containsPattern("3\\.5 .* \\. \\. \\. - ")
        .contains("not counted: 2 tasks of 7 points, not run yet");
  }

  @Test
  @DisplayName("packs into new folders, into none that exists, and says what is not read")
  void shouldPackWhereItCan() {
    assertThat(packed).contains("not read").contains("exercises/src/main/java/p02/out/Helper.java");
    assertThat(zip()).isRegularFile();
    assertThat(packedIntoFolder).contains("is a folder. Name the file to write");
  }

  @Test
  @DisplayName("explains which hints there are")
  void shouldExplainHints() {
    assertThat(hints.get(0))
        .contains("3.1 is a problem, and hints belong to its tasks, 3.1.1, 3.1.2,")
        .contains("./p02 hint 3.1.1");
    assertThat(hints.get(1))
        .contains("there is no stage 0: the hints for 3.1.2 have stages 1 to 3");
    assertThat(hints.get(2)).contains("there is no task 9.9.9");
    assertThat(hints.get(3)).contains("Next: 2.1.1 ", "Hint 1 of 3 for 2.1.1");
  }

  @Test
  @DisplayName("fits all of it into 80 columns")
  void shouldFit() {
    assertThat(Stream.of(everything, relu, packed, withId).flatMap(String::lines))
        .filteredOn(line -> line.length() > COLUMNS && !line.endsWith(".zip"))
        .isEmpty();
  }

  private static final String HOARD =
      """
          java.util.List<double[]> hoard = new java.util.ArrayList<>();
          while (%s) {
            hoard.add(new double[100_000]);
          }
      """;

  /** Constants of which each is twice as long as the one before. */
  private static String compilersBomb() {
    StringBuilder bomb =
        new StringBuilder("  static final String S0 = \"" + "x".repeat(64) + "\";\n");
    for (int i = 1; i < 26; i++) {
      bomb.append("  static final String S%d = S%d + S%d;\n".formatted(i, i - 1, i - 1));
    }
    return bomb.toString();
  }

  private Path zip() {
    return student.home().resolve("new folder/deep/work.zip");
  }

  private Path woven() throws IOException {
    try (Stream<Path> files = Files.list(student.home().resolve("exercises/target/p02"))) {
      return files.filter(each -> each.toString().endsWith(".jar")).findFirst().orElseThrow();
    }
  }

  private void insert(String source, String after, String text) throws IOException {
    replace(source, after, after + "\n" + text);
  }

  private void replace(String source, String before, String after) throws IOException {
    String text = student.read(source);
    assertThat(text).contains(before);
    student.write(
        source, text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)));
  }
}

package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.marking.SubmissionMarking;
import p02.engine.model.GradeReport;
import p02.engine.report.ResultJson;

@DisplayName("Code that calls another problem's")
class StandInTest {
  private static final String RELU = "p02/problem31/ReluNetwork.java";
  private static final String SHEET = "p02/problem31/ReluWorksheet.java";
  private static final String ACTIVATIONS = "p02/tutorial21/Activations.java";
  private static final String SIGMOID = "p02/problem32/SigmoidNetwork.java";
  private static final String RIGHT = "return 1 / (1 + Math.exp(-z));";
  private static final String MAX = "return Math.max(0, z);";
  private static final String MAX_OF_EACH = "return map(z, x -> Math.max(0, x));";
  private static SubmissionMarking marker;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    marker = Handed.marker();
  }

  @AfterAll
  static void stop() {
    marker.close();
  }

  /** relu by the sigmoid of 3.2, whose line is written so. */
  private static Handed calling(String sigmoid) throws IOException {
    return Handed.perfect()
        .edited(RELU, MAX, "return p02.problem32.SigmoidNetwork.sigmoid(100 * z) > 0.5 ? z : 0;")
        .edited(SIGMOID, RIGHT, sigmoid);
  }

  /** A batch by the ReLU of 2.1, whose line is written so. */
  private static Handed batch(String relu) throws IOException {
    return Handed.perfect()
        .edited(
            RELU, "return Transforms.relu(h.mmul", "return p02.tutorial21.Activations.relu(h.mmul")
        .edited(ACTIVATIONS, MAX_OF_EACH, relu);
  }

  private GradeReport mark(Handed handed) throws Exception {
    return Handed.mark(marker, handed.in(folder.resolve("anna")));
  }

  private static Map<String, List<String>> standIns(GradeReport report) {
    Map<String, List<String>> found = new TreeMap<>();
    report.problems().stream()
        .flatMap(problem -> problem.tasks().stream())
        .filter(task -> !task.standIns().isEmpty())
        .forEach(task -> found.put(task.task().number(), task.standIns()));
    return found;
  }

  private static String todo(String task) {
    return todo(task, "0");
  }

  private static String todo(String task, String result) {
    return "if (true) throw new p02.kit.TodoException(\"%s\"); return %s;".formatted(task, result);
  }

  @Test
  void shouldBeJudgedWithTheReferenceWhereThatIsOpen() throws Exception {
    GradeReport report = mark(batch(todo("2.1.3", "z")));
    assertThat(Handed.lost(report)).isEqualTo(Map.of("2.1.3", "not_attempted"));
    assertThat(standIns(report)).isEqualTo(Map.of("3.1.6", List.of("2.1.3")));
    assertThat(ResultJson.of(report))
        .contains("\"stand_ins\"", "\"3.1.6\" : [", "the reference stood in for it");
  }

  @Test
  void shouldTellNothingOfWhatTheReferenceAnswered() throws Exception {
    // Its own value is thrown, or handed back as this task's: both stood in reports.
    String thrown =
        "throw new ArithmeticException(String.valueOf(p02.tutorial21.Activations.relu(h)));";
    String handed = "return p02.tutorial21.Activations.relu(h.mul(1234.5));";
    for (String leak : List.of(thrown, handed)) {
      GradeReport report =
          mark(
              batch(todo("2.1.3", "z"))
                  .edited(
                      RELU,
                      "return p02.tutorial21.Activations.relu(h.mmul(w2.transpose()).addRowVector(b2));",
                      leak));
      assertThat(standIns(report)).containsOnlyKeys("3.1.6");
      String said = ResultJson.of(report);
      assertThat(said).contains("The reference stands in here");
      assertThat(said).doesNotContain("it says", "yours is");
    }
  }

  @Test
  void shouldTellNothingOfWhatTheReferenceAnsweredForABrokenMethodOfItsClass() throws Exception {
    String thrown =
        "throw new ArithmeticException(java.util.Arrays.toString("
            + "hiddenPreActivations(new double[][] {w2}, new double[] {b2}, h)));";
    String handed =
        "return 7 + hiddenPreActivations(new double[][] {w2}, new double[] {b2}, h)[0];";
    for (String leak : List.of(thrown, handed)) {
      GradeReport report =
          mark(
              Handed.perfect()
                  .edited(RELU, "z1[i] += w1[i][j] * x[j];", "return z1 +;")
                  .edited(
                      RELU,
                      "return relu(outputPreActivation(w2, b2, h));",
                      "if (b2 < 1e300) { " + leak + " } return 0;"));
      assertThat(Handed.lost(report)).containsKeys("3.1.2", "3.1.5");
      String said = ResultJson.of(report);
      assertThat(said).contains("The reference stands in here");
      assertThat(said).doesNotContain("it says", "yours is");
    }
  }

  @Test
  void shouldBeJudgedWithTheReferenceWhereThatDoesNotCompile() throws Exception {
    GradeReport report = mark(batch("return z +;"));
    assertThat(Handed.lost(report)).isEqualTo(Map.of("2.1.3", "not_compiled"));
    assertThat(standIns(report)).containsOnlyKeys("3.1.6");
  }

  @Test
  void shouldBeJudgedWithTheReferenceWhereThatMayNotRun() throws Exception {
    Handed handed = batch(MAX_OF_EACH).edited(ACTIVATIONS, "{}", "{} static native void go();");
    GradeReport report = mark(handed);
    assertThat(Handed.lost(report)).containsEntry("2.1.3", "rejected");
    assertThat(Handed.lost(report)).doesNotContainKeys("3.1.5", "3.1.6", "3.1.7");
    assertThat(standIns(report)).containsOnlyKeys("3.1.6");
  }

  @Test
  void shouldKeepTheStudentsOwnOverloads() throws Exception {
    Handed handed =
        batch(todo("2.1.3", "z"))
            .edited(
                ACTIVATIONS,
                "private Activations() {}",
                "private Activations() {} public static double relu(float z) { return 1; }")
            .edited(ACTIVATIONS, "z.mul(sigmoid(z))", "z.mul(sigmoid(z)).mul(relu(2f))")
            .edited(
                RELU,
                "Activations.relu(h.mmul",
                "Activations.relu(h.add(p02.tutorial21.Activations.swish(h).mul(0)).mmul");
    GradeReport report = mark(handed);
    assertThat(Handed.lost(report)).isEqualTo(Map.of("2.1.3", "not_attempted"));
    assertThat(standIns(report)).containsOnlyKeys("3.1.6");
  }

  @Test
  void shouldNotGetTheReferenceForWhatIsWrong() throws Exception {
    for (String wrong : List.of("return z.mul(0.3);", "throw new IllegalStateException();")) {
      GradeReport report = mark(batch(wrong));
      assertThat(Handed.lost(report)).containsKeys("3.1.6", "2.1.3");
      assertThat(standIns(report)).isEmpty();
    }
  }

  @Test
  @DisplayName("that is wrong loses that one's points, and no others")
  void shouldCarryAnotherProblemsMistake() throws Exception {
    GradeReport report = mark(batch("return map(z, x -> Math.max(0.1 * x, x));"));
    assertThat(Handed.lost(report)).isEqualTo(Map.of("2.1.3", "graded"));
    assertThat(standIns(report)).isEmpty();
  }

  @Test
  @DisplayName("of which a task asks for the same formula gets no reference")
  void shouldNotGetTheReferenceOfTheSameFormula() throws Exception {
    GradeReport report = mark(calling(todo("3.2.1")));
    assertThat(Handed.lost(report))
        .isEqualTo(
            Map.of(
                "3.1.1", "not_attempted",
                "3.1.3", "not_attempted",
                "3.1.5", "not_attempted",
                "3.2.1", "not_attempted",
                "3.2.4", "not_attempted"));
    assertThat(standIns(report)).isEmpty();
    Handed layer =
        Handed.perfect()
            .edited(
                RELU,
                "z2 += w2[i] * h[i];",
                "return p02.problem32.SigmoidNetwork.hiddenPreActivation(w2, b2, h);")
            .edited(SIGMOID, "return z1;", todo("3.2.2"));
    assertThat(Handed.lost(mark(layer))).containsKeys("3.1.4", "3.1.5", "3.2.2");
    assertThat(standIns(mark(layer))).isEmpty();
  }

  @Test
  void shouldGetAReferencesObjectsOnlyAsAWhole() throws Exception {
    String untouched =
        Files.readString(Handed.HOME.resolve("exercises/src/main/java/p02/problem35/Sgd.java"));
    GradeReport report =
        mark(
            Handed.perfect()
                .edited(
                    "p02/problem35/Momentum.java",
                    "parameters.subi(m.mul(learningRate));",
                    "new Sgd(learningRate).step(parameters, m);")
                .with(Handed.SOURCES + "p02/problem35/Sgd.java", untouched));
    assertThat(Handed.lost(report)).isEqualTo(Map.of("3.5.1", "not_attempted"));
    assertThat(standIns(report)).containsEntry("3.5.2", List.of("3.5.1"));
  }

  @Test
  void twoThatPassTheBuckShouldEarnNothing() throws Exception {
    Handed words =
        Handed.perfect()
            .edited(
                RELU,
                "return Transforms.relu(h.mmul(w2.transpose()).addRowVector(b2));",
                todo("2.1.3", "x"))
            .edited(ACTIVATIONS, MAX_OF_EACH, todo("3.1.6", "z"));
    GradeReport report = mark(words);
    assertThat(Handed.lost(report)).containsKeys("3.1.6", "2.1.3");
    assertThat(standIns(report)).isEmpty();
    Handed calls =
        batch("p02.problem31.ReluNetwork.outputPreActivation(null, 0, null);" + MAX_OF_EACH)
            .edited(
                RELU,
                "double z2 = b2;",
                "if (h == null) throw new p02.kit.TodoException(\"2.1.3\"); double z2 = b2;");
    assertThat(Handed.lost(mark(calls))).containsKeys("3.1.6", "2.1.3");
    assertThat(standIns(mark(calls))).isEmpty();
  }

  @Test
  void worksheetsShouldNotGetTheReference() throws Exception {
    Handed handed =
        Handed.perfect()
            .edited(RELU, MAX, todo("3.1.1"))
            .edited(SHEET, "return Math.max(0, z2());", "return ReluNetwork.relu(z2());")
            .edited(
                SHEET,
                "h[i] = h[i] > 0 ? h[i] : 0;",
                "h[i] = p02.problem32.SigmoidNetwork.sigmoid(100 * h[i]) > 0.5 ? h[i] : 0;")
            .edited(SIGMOID, RIGHT, todo("3.2.1"));
    GradeReport report = mark(handed);
    assertThat(Handed.lost(report)).containsKeys("3.1.1", "3.1.7", "3.2.1");
    assertThat(standIns(report)).isEmpty();
    Handed broken =
        Handed.perfect()
            .edited(RELU, MAX, "return z +;")
            .edited(SHEET, "return Math.max(0, z2());", "return ReluNetwork.relu(z2());");
    assertThat(Handed.lost(mark(broken))).containsKeys("3.1.1", "3.1.7").doesNotContainKey("3.1.5");
  }

  @Test
  void whatDoesNotCompileShouldServeWhatStandsAfterItAlone() throws Exception {
    Handed handed =
        Handed.perfect()
            .edited(
                RELU,
                MAX,
                "return z > 0 ? outputPreActivation(new double[] {1}, 0, new double[] {z}) : 0;")
            .edited(RELU, "z2 += w2[i] * h[i];", "z2 += w2[i] * h[k];");
    assertThat(Handed.lost(mark(handed)))
        .isEqualTo(
            Map.of("3.1.1", "not_attempted", "3.1.3", "not_attempted", "3.1.4", "not_compiled"));
  }
}

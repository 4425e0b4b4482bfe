package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.marking.SubmissionMarking;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedTask;
import p02.engine.report.ResultJson;
import p02.engine.report.TaskText;

/** Readings that no variant of one problem can show; {@code grader/READINGS.tsv} lists them all. */
@DisplayName("A whole submission is read as the contract says:")
class HowItIsReadTest {
  private static final String RELU = "p02/problem31/ReluNetwork.java";
  private static final String SIGMOID = "p02/problem32/SigmoidNetwork.java";
  private static final String COUNT = "p02/problem33/ParameterCount.java";
  private static final String SGD = "p02/problem35/Sgd.java";
  private static final String SHEET = "p02/problem32/SigmoidWorksheet.java";
  private static final String RIGHT_SIGMOID = "return 1 / (1 + Math.exp(-z));";
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

  private GradeReport mark(Handed handed) throws Exception {
    return Handed.mark(marker, handed.zipped(folder.resolve("anna.zip")));
  }

  private static GradedTask task(GradeReport report, String number) {
    return report.problems().stream()
        .flatMap(problem -> problem.tasks().stream())
        .filter(task -> task.task().number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static String told(GradeReport report, String number) {
    return String.join("\n", TaskText.of(task(report, number)).lines());
  }

  @Test
  @DisplayName("what the sigmoid loses far out is a remark and costs nothing")
  void shouldRemarkUponALostTail() throws Exception {
    GradeReport report =
        mark(
            Handed.perfect()
                .edited(SIGMOID, RIGHT_SIGMOID, "return 0.5 * (1 + Math.tanh(z / 2));"));
    assertThat(Handed.lost(report)).isEmpty();
    assertThat(told(report, "3.2.1")).contains("Far out it loses digits");
  }

  @Test
  @DisplayName("a wrong optimizer costs nothing in the descent")
  void shouldAskTheDescentWithOptimizersOfItsOwn() throws Exception {
    GradeReport report = mark(Handed.perfect().edited(SGD, "parameters.subi(", "parameters.addi("));
    assertThat(Handed.lost(report)).isEqualTo(Map.of("3.5.1", "graded"));
  }

  @Test
  @DisplayName("a missing or different method costs its own tasks and is shown beside the asked")
  void shouldShowTheSignatureThatIsAskedFor() throws Exception {
    GradeReport report =
        mark(
            Handed.perfect()
                .edited(COUNT, "long biases(int inputs,", "long biases(Integer inputs,")
                .edited(COUNT, "largerGrowth(", "biggerGrowth("));
    assertThat(Handed.lost(report))
        .isEqualTo(Map.of("3.3.2", "not_attempted", "3.3.6", "not_attempted"));
    assertThat(told(report, "3.3.2"))
        .contains("long p02.problem33.ParameterCount.biases(int, int, int, int)")
        .contains("found: public static long biases(Integer, int, int, int)");
    assertThat(told(report, "3.3.6"))
        .contains("p02.problem33.ParameterCount.largerGrowth(int, int, int, int)")
        .doesNotContain("found:");
  }

  @Test
  @DisplayName("a refused call costs the tasks that reach it, and is told with file and line")
  void shouldChargeARefusedCallToTheTasksThatReachIt() throws Exception {
    String h = "double[] h = new double[z1.length];";
    GradeReport report = mark(Handed.perfect().edited(RELU, h, "System.exit(1); " + h));
    assertThat(Handed.lost(report)).isEqualTo(Map.of("3.1.3", "rejected", "3.1.5", "rejected"));
    assertThat(told(report, "3.1.3")).containsPattern("ReluNetwork\\.java:\\d+: System\\.exit");
  }

  @Test
  @DisplayName("a task that reaches a TODO of its own class waits for it")
  void shouldSayWhatATaskWaitsFor() throws Exception {
    GradeReport report =
        mark(
            Handed.perfect()
                .edited(
                    RELU,
                    "double z2 = b2;",
                    "if (true) throw new p02.kit.TodoException(\"3.1.4\"); double z2 = b2;"));
    assertThat(Handed.lost(report))
        .isEqualTo(Map.of("3.1.4", "not_attempted", "3.1.5", "not_attempted"));
    assertThat(told(report, "3.1.5")).contains("waits for task 3.1.4");
  }

  @Test
  @DisplayName("edges cost a quarter, one or all of them, and each is named")
  void shouldTakeAQuarterForAllEdges() throws Exception {
    String weights = "public static long weights(int inputs, int outputs, int layers, int width) {";
    String plain =
        weights
            + " if (true) return ((long) inputs + outputs) * width + (layers - 1L) * width * width;";
    GradeReport report = mark(Handed.perfect().edited(COUNT, weights, plain));
    assertThat(task(report, "3.3.1").score()).isEqualTo(1.5);
    assertThat(told(report, "3.3.1")).contains("results beyond long", "arguments below 1", "(−¼)");
    assertThat(ResultJson.of(report))
        .contains("\"edge\" : \"beyond-long\"", "\"edge\" : \"arguments-below-one\"");
  }

  @Test
  @DisplayName("copies of given code are not read")
  void shouldTakeGivenCodeFromTheKit() throws Exception {
    GradeReport report =
        mark(
            Handed.perfect()
                .with(
                    Handed.SOURCES + "p02/problem33/Growth.java",
                    "package p02.problem33; public enum Growth { NONE }")
                .with(
                    Handed.SOURCES + "p02/problem35/Optimizer.java",
                    "package p02.problem35; public interface Optimizer { void go(); }")
                .with(
                    Handed.SOURCES + "p02/kit/Variant.java",
                    "package p02.kit; public final class Variant { }"));
    assertThat(Handed.lost(report)).isEmpty();
  }

  @Test
  @DisplayName("worksheets count number by number")
  void shouldCountWorksheetsByNumber() throws Exception {
    GradeReport report =
        mark(Handed.perfect().edited(SHEET, "return 1 / (1 + Math.exp(-z2()));", "return 7;"));
    assertThat(task(report, "3.2.6").score()).isEqualTo(2 * 3 / 4.0);
    assertThat(told(report, "3.2.6")).contains("3 of 4 numbers are right. Calculate again: y");
  }

  @Test
  @DisplayName("nobody sees what it prints")
  void shouldShowNoOutput() throws Exception {
    String print =
        "System.out.println(\"Testausgabe \" + z); System.err.println(\"Testausgabe\"); ";
    GradeReport report =
        mark(Handed.perfect().edited(SIGMOID, RIGHT_SIGMOID, print + RIGHT_SIGMOID));
    assertThat(Handed.lost(report)).isEmpty();
    assertThat(ResultJson.of(report)).doesNotContain("Testausgabe");
  }

  @Test
  @DisplayName("clock and chance are the same at every marking, and differ from call to call")
  void shouldGiveTheSameChanceEveryTime() throws Exception {
    String chance =
        "double one = new java.util.Random().nextDouble() + System.nanoTime();"
            + " if (one == new java.util.Random().nextDouble() + System.nanoTime()) return 0.5;"
            + " return one + Math.random();";
    Handed handed = Handed.perfect().edited(SIGMOID, RIGHT_SIGMOID, chance);
    GradeReport report = mark(handed);
    assertThat(Handed.lost(report)).containsEntry("3.2.1", "graded");
    assertThat(told(report, "3.2.1")).contains("yours is").doesNotContain("yours is 0.5");
    assertThat(ResultJson.of(mark(handed))).isEqualTo(ResultJson.of(report));
  }

  @Test
  @DisplayName("umlauts and Greek letters, in UTF-8 or Latin-1, whatever the locale")
  void shouldReadLettersWhateverTheLocale() throws Exception {
    Handed utf8 =
        Handed.perfect()
            .edited(
                SIGMOID, RIGHT_SIGMOID, "double größeΙ = Math.exp(-z); return 1 / (1 + größeΙ);");
    Handed latin =
        Handed.perfect()
            .edited(SIGMOID, RIGHT_SIGMOID, "double größe = Math.exp(-z); return 1 / (1 + größe);");
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(Handed.lost(mark(utf8))).isEmpty();
      Path written = latin.in(folder.resolve("latin"));
      Path source = written.resolve(Handed.SOURCES + SIGMOID);
      Files.writeString(source, ascii(Files.readString(source)), StandardCharsets.ISO_8859_1);
      GradeReport report = Handed.mark(marker, written);
      assertThat(Handed.lost(report)).isEmpty();
      assertThat(report.remarks()).anyMatch(remark -> remark.contains("ISO-8859-1"));
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Without what Latin-1 has not, as the Greek letters of comments. */
  private static String ascii(String text) {
    var encoder = StandardCharsets.ISO_8859_1.newEncoder();
    return text.codePoints()
        .map(letter -> encoder.canEncode(Character.toString(letter)) ? letter : '?')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import p02.engine.marking.SubmissionMarking;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedTask;

@DisplayName("What earlier methods do when they are asked for an explanation is not the task's:")
class ExplainedBesideTest {
  private static final String LOSS = "p02/problem34/RegressionLoss.java";
  private static final String RELU = "p02/problem31/ReluNetwork.java";
  private static final String SUM = "return difference.mul(difference).sumNumber().doubleValue();";
  private static final String ENDLESS = "while (true) { if (z != z) { return z; } }";
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

  private GradedTask task(Handed handed, String number) throws Exception {
    GradeReport report = Handed.mark(marker, handed.in(folder.resolve("anna")));
    return report.problems().stream()
        .flatMap(problem -> problem.tasks().stream())
        .filter(task -> task.task().number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true) { if (difference == null) { return 0; } }",
        "return sumOfSquares(prediction, target);",
        "return System.getenv().size();",
        "double[][] all = new double[1000][]; for (int i = 0; ; i++) { all[i % 1000] = new double[99999]; }"
      })
  @DisplayName("an answer that misses an edge keeps three quarters")
  void shouldKeepThreeQuarters(String sum) throws Exception {
    Handed handed =
        Handed.perfect()
            .edited(LOSS, SUM, sum)
            .edited(
                LOSS,
                "double total = sumOfSquares(prediction, target);",
                "INDArray off = prediction.sub(target);"
                    + " double total = off.mul(off).sumNumber().doubleValue();")
            .edited(LOSS, "total == 0 ? 0 : each / total", "each / total");
    GradedTask share = task(handed, "3.4.5");
    assertThat(share.score()).isEqualTo(0.75 * share.task().points());
    assertThat(task(handed, "3.4.4").score()).isZero();
  }

  @Test
  @DisplayName("other earlier results are carried all the same")
  void shouldCarryOthers() throws Exception {
    String hidden =
        "public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {";
    String output =
        "public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {";
    String alone =
        " double y = b2; for (int i = 0; i < w2.length; i++) {"
            + " y += w2[i] * Math.max(0, w1[i][0] * x[0] + w1[i][1] * x[1]); }"
            + " if (x != null) { return Math.max(0, y); }";
    Handed handed =
        Handed.perfect()
            .edited(RELU, "return Math.max(0, z);", ENDLESS)
            .edited(RELU, hidden, hidden + " b1 = new double[3];")
            .edited(RELU, output, output + alone);
    GradedTask whole = task(handed, "3.1.5");
    assertThat(whole.score()).isEqualTo(whole.task().points());
    assertThat(task(handed, "3.1.1").outcome().state().label()).isEqualTo("out_of_fuel");
  }
}

package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.marking.SubmissionMarking;

@DisplayName("Earlier results are asked for in classes loaded anew, so that")
class CarriedAnewTest {
  private static final String RELU = "p02/problem31/ReluNetwork.java";
  private static final String HIDDEN =
      "public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {";
  private static final String OUTPUT =
      "public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {";
  private static final String NO_BIAS = " b1 = new double[3];";

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

  private Map<String, String> lost(Handed handed) throws Exception {
    return Handed.lost(Handed.mark(marker, handed.in(folder.resolve("anna"))));
  }

  @Test
  @DisplayName("a method that forgets the bias throughout is carried")
  void shouldCarryWhatIsAlwaysAlike() throws Exception {
    Handed handed =
        Handed.perfect()
            .edited(RELU, HIDDEN, HIDDEN + NO_BIAS)
            .edited(RELU, OUTPUT, OUTPUT + NO_BIAS);
    assertThat(lost(handed)).isEqualTo(Map.of("3.1.2", "graded"));
  }

  @Test
  @DisplayName("one that counts its calls, and is right as often as its own task asks, is not")
  void shouldNotCarryWhatCountsItsCalls() throws Exception {
    String counted =
        "private static int calls; " + HIDDEN + " if (++calls > 20) {" + NO_BIAS + " }";
    String used =
        OUTPUT + " for (int i = 0; i < 20; i++) { hiddenPreActivations(w1, b1, x); }" + NO_BIAS;
    Handed handed = Handed.perfect().edited(RELU, HIDDEN, counted).edited(RELU, OUTPUT, used);
    assertThat(lost(handed)).isEqualTo(Map.of("3.1.5", "graded"));
  }

  @Test
  @DisplayName("one that is wrong only where its own task does not ask, is not")
  void shouldNotCarryFromATaskThatIsRight() throws Exception {
    String scaler = "p02/problem34/Standardizer.java";
    String inverse = "public INDArray inverse(INDArray standardized) {";
    Handed handed =
        Handed.perfect()
            .edited(
                scaler,
                "public INDArray transform(INDArray data) {",
                "public INDArray transform(INDArray data) {"
                    + " if (data.rows() == 1) { return data.mulRowVector(mean.add(3)).addRowVector(mean); }")
            .edited(
                scaler,
                inverse,
                inverse
                    + " if (true) { return standardized.subRowVector(mean).divRowVector(mean.add(3)); }");
    assertThat(lost(handed)).isEqualTo(Map.of("3.4.3", "graded"));
  }
}

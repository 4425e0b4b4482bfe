package p02.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.hidden.model.ActivationFunctions;
import p02.hidden.model.Descent;
import p02.hidden.model.Likelihood;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.model.UpdateRules;
import p02.hidden.model.WeightDistributions;
import p02.hidden.observe.Content;
import p02.hidden.subject.Activating.Function;
import p02.hidden.subject.Activating.Input;
import p02.hidden.subject.Descending.Slope;
import p02.hidden.subject.Losses.Variance;
import p02.hidden.subject.OptimizerSteps;

@DisplayName("The oracle against PyTorch 1.13.1 in float64 (golden/make_golden.py)")
class GoldenTest {
  private static final double CLOSE = 1e-12;

  @Test
  void shouldAgreeOnForwardPasses() throws IOException {
    assertForward("relu", 3, Layers::relu);
    assertForward("sigmoid", 1, Layers::sigmoid);
  }

  @Test
  void shouldAgreeOnAdam() throws IOException {
    for (double[][] c : golden("adam")) {
      OptimizerSteps.Parameters start =
          new OptimizerSteps.Parameters(c[1], OptimizerSteps.Layout.VECTOR);
      OptimizerSteps.Run adam = UpdateRules.RIGHT.adam(0.1, 0.9, 0.99, c[0][0], start);
      Stream.of(rows(c[2], 2)).forEach(adam::step);
      assertThat(((Content.Numbers) adam.parameters()).numbers())
          .containsExactly(c[3], within(CLOSE));
    }
  }

  @Test
  void shouldAgreeOnTheLikelihoodAndItsGradient() throws IOException {
    for (double[][] c : golden("likelihood")) {
      double[][] f = rows(c[0], 3);
      double[][] variance = rows(c[1], 3);
      double[][] y = rows(c[2], 3);
      assertThat(Likelihood.RIGHT.likelihood(f, Variance.forEach(variance), y))
          .isCloseTo(c[3][0], within(1e-10));
      Content gradient = Likelihood.RIGHT.gradient(f, Variance.forEach(variance), y);
      double[] expected = Arrays.copyOfRange(c[3], 1, c[3].length);
      assertThat(((Content.Numbers) gradient).numbers()).containsExactly(expected, within(1e-11));
    }
  }

  @Test
  void shouldAgreeOnMeansAndDeviations() throws IOException {
    for (double[][] c : golden("columns")) {
      double[][] data = rows(c[0], 3);
      assertThat(Columns.means(data)).containsExactly(Arrays.copyOf(c[1], 3), within(CLOSE));
      assertThat(Columns.deviations(data))
          .containsExactly(Arrays.copyOfRange(c[1], 3, 6), within(CLOSE));
    }
  }

  @Test
  void shouldAgreeOnActivationFunctionsAndTheirDerivatives() throws IOException {
    for (double[][] c : golden("activations")) {
      Input z = Input.of(c[1]);
      double[] mine =
          Arrays.stream(Function.values())
              .flatMap(
                  f ->
                      Stream.of(
                          ActivationFunctions.RIGHT.value(f, z, c[0][0]),
                          ActivationFunctions.RIGHT.slope(f, z, c[0][0])))
              .flatMapToDouble(content -> Arrays.stream(((Content.Numbers) content).numbers()))
              .toArray();
      assertThat(mine).containsExactly(c[2], within(CLOSE));
    }
  }

  @Test
  void shouldAgreeOnTheSurfacesAndTheirGradients() throws IOException {
    for (double[][] c : golden("surfaces")) {
      double[] w = c[0];
      double[] valley = Surfaces.valleyGradient(w);
      double[] holes = Surfaces.holesGradient(w);
      double[] mine = {
        Surfaces.valley(w), valley[0], valley[1], Surfaces.holes(w), holes[0], holes[1]
      };
      assertThat(mine).containsExactly(c[1], within(1e-11));
    }
  }

  @Test
  void shouldAgreeOnDescents() throws IOException {
    Slope slope = Slope.plain(Surfaces::holesGradient, 0.01);
    for (double[][] c : golden("descents")) {
      Content path = Descent.RIGHT.descend(slope, c[0], 5);
      assertThat(((Content.Numbers) path).numbers()).containsExactly(c[1], within(1e-9));
    }
  }

  @Test
  void shouldAgreeOnBoundsAndDeviations() throws IOException {
    for (double[][] c : golden("bounds")) {
      int fanIn = (int) c[0][0];
      int fanOut = (int) c[0][1];
      Law xavier = WeightDistributions.RIGHT.xavier().of(fanIn, fanOut);
      double[] mine = {
        xavier.distribution().getSupportUpperBound(),
        WeightDistributions.RIGHT.kaiming().of(fanIn, fanOut, false),
        WeightDistributions.RIGHT.kaiming().of(fanIn, fanOut, true)
      };
      assertThat(mine).containsExactly(c[1], within(CLOSE));
    }
  }

  /** The assignment's own network, and the counts that the handout derives by hand. */
  @Test
  void shouldCountTheAssignmentsNetwork() {
    assertThat(Counting.weights(1, 1, 10, 10)).isEqualTo(920);
    assertThat(Counting.weights(1, 1, 11, 10)).isEqualTo(1020);
    assertThat(Counting.weights(1, 1, 10, 11)).isEqualTo(1111);
    assertThat(Counting.biases(1, 10, 10)).isEqualTo(101);
  }

  private static void assertForward(String name, int hidden, DoubleUnaryOperator f)
      throws IOException {
    for (double[][] c : golden(name)) {
      assertThat(c[1]).hasSize(hidden);
      double y = TwoLayerNetwork.with(f).y(rows(c[0], 2), c[1], c[2], c[3][0], c[4]);
      assertThat(y).isCloseTo(c[5][0], within(CLOSE));
    }
  }

  private static double[][] rows(double[] flat, int columns) {
    double[][] rows = new double[flat.length / columns][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(flat, i * columns, (i + 1) * columns);
    }
    return rows;
  }

  private static List<double[][]> golden(String name) throws IOException {
    try (InputStream in = GoldenTest.class.getResourceAsStream("/golden/" + name + ".txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<double[][]> cases = text.lines().map(GoldenTest::groups).toList();
      assertThat(cases).hasSizeGreaterThanOrEqualTo(20);
      return cases;
    }
  }

  private static double[][] groups(String line) {
    return Stream.of(line.split("\\|"))
        .map(group -> Stream.of(group.split(" ")).mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }
}

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
      double[] phi = Steps.adam(c[1], rows(c[2], 2), 0.1, 0.9, 0.99, c[0][0]);
      assertThat(phi).containsExactly(c[3], within(CLOSE));
    }
  }

  @Test
  void shouldAgreeOnTheLikelihoodAndItsGradient() throws IOException {
    for (double[][] c : golden("likelihood")) {
      double[][] f = rows(c[0], 3);
      double[][] variance = rows(c[1], 3);
      double[][] y = rows(c[2], 3);
      assertThat(Losses.negativeLogLikelihood(f, variance, y)).isCloseTo(c[3][0], within(1e-10));
      double[] gradient =
          Arrays.stream(Losses.gradient(f, variance, y)).flatMapToDouble(Arrays::stream).toArray();
      double[] expected = Arrays.copyOfRange(c[3], 1, c[3].length);
      assertThat(gradient).containsExactly(expected, within(1e-11));
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
      double y = Layers.network(rows(c[0], 2), c[1], c[2], c[3][0], c[4], f);
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

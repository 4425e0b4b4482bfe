package p02.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The oracle of 1.1 and 1.2 against PyTorch 1.13.1 (golden/make_golden_learning.py)")
class LearningGoldenTest {
  private static final double CLOSE = 1e-12;

  @Test
  void shouldAgreeOnProductsAndDistances() throws IOException {
    for (double[][] c : golden("arrays")) {
      double[][] a = rows(c[0], 3);
      double[][] b = rows(c[1], 3);
      double[][] product = MatrixMath.product(a, MatrixMath.transposed(b));
      assertThat(flat(product)).containsExactly(c[2], within(CLOSE));
      double[] distances =
          Arrays.stream(a)
              .flatMapToDouble(
                  one -> Arrays.stream(b).mapToDouble(to -> MatrixMath.squaredDistance(one, to)))
              .toArray();
      assertThat(distances).containsExactly(c[3], within(1e-11));
    }
  }

  @Test
  void shouldAgreeOnTheFunctionAndItsGradient() throws IOException {
    for (double[][] c : golden("parabola")) {
      assertThat(Parabola.value(c[0])).isCloseTo(c[1][0], within(CLOSE));
      double[] gradient = Arrays.copyOfRange(c[1], 1, c[1].length);
      assertThat(Parabola.gradient(c[0])).containsExactly(gradient, within(CLOSE));
    }
  }

  @Test
  void shouldAgreeOnThreeStepsOfTraining() throws IOException {
    for (double[][] c : golden("xor")) {
      double[][] units = rows(Arrays.copyOf(c[0], 16), 4);
      XorNet net = new XorNet(XorNet.Activation.TANH, units, c[0][16]);
      for (int step = 0; step < 3; step++) {
        net.step(rows(c[1], 2), c[2], 0.5);
      }
      assertThat(net.parameters()).containsExactly(c[3], within(CLOSE));
    }
  }

  @Test
  void shouldAgreeOnAccuracy() throws IOException {
    for (double[][] c : golden("accuracy")) {
      assertThat(Learning.accuracy(rows(c[0], 4), c[1])).isCloseTo(c[2][0], within(CLOSE));
    }
  }

  private static double[] flat(double[][] rows) {
    return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
  }

  private static double[][] rows(double[] flat, int columns) {
    double[][] rows = new double[flat.length / columns][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(flat, i * columns, (i + 1) * columns);
    }
    return rows;
  }

  private static List<double[][]> golden(String name) throws IOException {
    String file = "/golden/" + name + ".txt";
    try (InputStream in = LearningGoldenTest.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<double[][]> cases = text.lines().map(LearningGoldenTest::groups).toList();
      assertThat(cases).hasSize(20);
      return cases;
    }
  }

  private static double[][] groups(String line) {
    return Stream.of(line.split("\\|"))
        .map(group -> Stream.of(group.split(" ")).mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }
}

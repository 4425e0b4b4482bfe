package p02.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.integration.SimpsonIntegrator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Figures of the texts, computed in plain numbers and without any code of the kit. */
@DisplayName("Figures of the texts, computed once more")
class FiguresTest {
  private static final Offset<Double> CLOSE = within(1e-6);
  private static final double[][] CENTERS = {{1, -0.5}, {-1, 0.5}, {-0.5, -0.8}};

  private static double slope(DoubleUnaryOperator f, double z) {
    return (f.applyAsDouble(z + 1e-5) - f.applyAsDouble(z - 1e-5)) / 2e-5;
  }

  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  private static double normalMean(DoubleUnaryOperator f) {
    return new SimpsonIntegrator()
        .integrate(
            100_000,
            z -> f.applyAsDouble(z) * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI),
            -10,
            10);
  }

  private static double relu(double z) {
    return z > 0 ? z : 0;
  }

  @Test
  void workedExample() {
    double[][] expected = {{1, 0.5, 0.5, 0.5, 0.5}, {-1, 0.5, 3.5, 1, 1}, {0, 2, 3.5, -2, 0}};
    double[][] inputs = {{2, 1}, {1, 2}, {3, 3}};
    for (int i = 0; i < 3; i++) {
      double a = inputs[i][0];
      double b = inputs[i][1];
      double one = a - b;
      double two = 0.5 * a + 0.5 * b - 1;
      double three = -a + 2 * b + 0.5;
      double out = relu(one) - 2 * relu(two) + 0.5 * relu(three) + 0.25;
      assertThat(new double[] {one, two, three, out, relu(out)}).containsExactly(expected[i]);
    }
  }

  @Test
  void meanOfSquares() {
    DoubleUnaryOperator part = x -> (x + 2) * (x + 2) + 3;
    double[] parts = {part.applyAsDouble(0), part.applyAsDouble(1), part.applyAsDouble(2)};
    assertThat(parts).containsExactly(7, 12, 19);
    assertThat(Arrays.stream(parts).average().orElseThrow()).isCloseTo(12.6667, within(5e-5));
    double[] gradient = IntStream.range(0, 3).mapToDouble(x -> slope(part, x) / 3).toArray();
    assertThat(gradient).containsExactly(new double[] {4 / 3.0, 2, 8 / 3.0}, CLOSE);
    assertThat(slope(part, -2)).as("lowest at −2").isCloseTo(0, CLOSE);
  }

  @Test
  void slopes() {
    assertThat(slope(FiguresTest::sigmoid, 0)).isCloseTo(0.25, CLOSE);
    assertThat(slope(FiguresTest::sigmoid, 0.7))
        .isLessThan(0.25)
        .isCloseTo(sigmoid(0.7) * (1 - sigmoid(0.7)), CLOSE);
    assertThat(slope(Math::tanh, 0)).isCloseTo(1, CLOSE);
    assertThat(slope(Math::tanh, 0.7)).isCloseTo(1 - Math.pow(Math.tanh(0.7), 2), CLOSE);
    assertThat(Math.tanh(0.7)).isCloseTo(2 * sigmoid(1.4) - 1, CLOSE);
    assertThat(1 - 0.9 * 0.9).as("tanh′ where tanh is 0.9").isLessThan(0.2);
    assertThat(slope(z -> z * sigmoid(z), 0)).isCloseTo(0.5, CLOSE);
    double lowest =
        IntStream.range(-500, 0)
            .mapToDouble(i -> i / 100.0 * sigmoid(i / 100.0))
            .min()
            .orElseThrow();
    assertThat(lowest).as("Swish").isCloseTo(-0.28, within(0.005));
    assertThat(Math.expm1(-40)).as("ELU far left, α = 1").isCloseTo(-1, CLOSE);
    assertThat(slope(z -> Math.exp(z) - 1, -1)).isCloseTo(Math.exp(-1), CLOSE);
  }

  @Test
  void overflow() {
    assertThat(1 / (1 + Math.exp(1000))).isZero();
    assertThat(Math.exp(1000) / (1 + Math.exp(1000))).isNaN();
    assertThat(6 / (2 + 5)).as("of whole numbers").isZero();
    assertThat(0.0 / 0.0).isNaN();
  }

  @Test
  void halvedMeanSquare() {
    double square = normalMean(z -> relu(z) * relu(z));
    double mean = normalMean(FiguresTest::relu);
    assertThat(square).isCloseTo(0.5, CLOSE);
    assertThat(square - mean * mean).isCloseTo(0.341, within(5e-4));
  }

  @Test
  void fanIns() {
    int[] widths = {784, 512, 256, 256, 128, 10};
    int weights = IntStream.range(1, 6).map(i -> widths[i - 1] * widths[i]).sum();
    int biases = IntStream.range(1, 6).map(i -> widths[i]).sum();
    assertThat(weights).isEqualTo(632_064);
    assertThat(biases).isEqualTo(1_162);
    assertThat(2 * 4 + 4 + 4 + 1).as("XOR's parameters").isEqualTo(17);
    assertThat(784 * 0.01 * 0.01).isCloseTo(0.08, within(0.005));
    assertThat(784 * 0.1 * 0.1).isCloseTo(7.84, CLOSE);
    assertThat(128 * 0.1 * 0.1).as("the least of all layers").isGreaterThan(1);
    assertThat(2 * 128 / 138.0).isCloseTo(1.9, within(0.05));
    assertThat(Math.pow(512 * 0.005, 2)).isCloseTo(6.6, within(0.05));
    assertThat(Math.pow(128 * 0.005, 2)).isCloseTo(0.41, within(0.005));
    double bound = Math.sqrt(6) / Math.sqrt(160 + 100);
    assertThat(bound * bound / 3).as("variance of U(±bound)").isCloseTo(2 / 260.0, CLOSE);
  }

  @Test
  void momentumOfTorch() {
    double torch = 0;
    double here = 0;
    for (double g : new double[] {0.3, -2, 1.5}) {
      torch = 0.9 * torch + g;
      here = 0.9 * here + 0.1 * g;
      assertThat(0.1 * here).isCloseTo(0.01 * torch, CLOSE);
      assertThat(torch).isCloseTo(10 * here, CLOSE);
    }
  }

  @Test
  void batchesAndPoints() {
    assertThat(5_000 / 100).isEqualTo(50);
    assertThat(100 * (0.75 - 0.5)).isEqualTo(25);
    assertThat(0.75 / 0.5).as("50 percent more").isEqualTo(1.5);
    assertThat(Math.log(10)).isCloseTo(2.30, within(0.005));
    assertThat(100 * Math.sqrt(0.85 * 0.15 / 1_000)).isCloseTo(1.1, within(0.05));
  }

  @Test
  void crossEntropy() {
    for (double y : new double[] {0, 1}) {
      assertThat(slope(z -> Math.log(1 + Math.exp(z)) - y * z, 0.3))
          .isCloseTo(sigmoid(0.3) - y, CLOSE);
      double p = y == 1 ? sigmoid(0.3) : 1 - sigmoid(0.3);
      assertThat(Math.log(1 + Math.exp(0.3)) - y * 0.3).isCloseTo(-Math.log(p), CLOSE);
    }
  }

  @Test
  void gaussian() {
    double variance = 4;
    DoubleUnaryOperator nll =
        f -> 0.5 * Math.log(2 * Math.PI * variance) + (3 - f) * (3 - f) / (2 * variance);
    double density = Math.exp(-(3 - 1) * (3 - 1) / 8.0) / Math.sqrt(8 * Math.PI);
    assertThat(nll.applyAsDouble(1)).isCloseTo(-Math.log(density), CLOSE);
    assertThat(slope(nll, 1)).isCloseTo((1 - 3) / variance, CLOSE);
  }

  @Test
  void counts() {
    // 2 inputs, 3 outputs, 4 layers of 6: weights, biases, and weights with more depth or width.
    assertThat(2 * 6 + 3 * 36 + 6 * 3).isEqualTo(138);
    assertThat(4 * 6 + 3).isEqualTo(27);
    assertThat(2 * 6 + 4 * 36 + 6 * 3 - 138).isEqualTo(36);
    assertThat(2 * 7 + 3 * 49 + 7 * 3 - 138).isEqualTo(44);
    assertThat(2 * 7 + 7 * 3 - 2 * 6 - 6 * 3).as("K = 1").isEqualTo(5);
  }

  private static double holes(double x, double y) {
    double sum = 0;
    for (double[] c : CENTERS) {
      double squared = (x - c[0]) * (x - c[0]) + (y - c[1]) * (y - c[1]);
      sum -= Math.exp(-squared / 0.08) / (0.08 * Math.PI);
    }
    return sum;
  }

  private static double steepness(double x, double y) {
    return Math.hypot(slope(a -> holes(a, y), x), slope(b -> holes(x, b), y));
  }

  @Test
  void surfaces() {
    assertThat(holes(-0.5, -0.8)).isCloseTo(-3.9789, within(1e-4));
    double wall = steepness(-0.5 + 0.2, -0.8);
    assertThat(wall / steepness(0, 0)).as("wall against start").isGreaterThan(1_000);
    assertThat(0.5 * wall).as("one step of SGD, α = 0.5; the map is 4 wide").isGreaterThan(4);
    DoubleUnaryOperator across = w -> Math.pow(Math.tanh(w), 2) + 0.01 * Math.abs(w);
    double t = Math.tanh(0.6);
    assertThat(slope(across, 0.6)).isCloseTo(2 * t * (1 - t * t) + 0.01, CLOSE);
    assertThat(slope(across, -0.6)).isCloseTo(-2 * t * (1 - t * t) - 0.01, CLOSE);
    assertThat(slope(across, 0.6))
        .as("steep near 0, flat farther out")
        .isGreaterThan(30 * slope(across, 5));
  }

  /**
   * Plain descent from starts that differ by a rounding error: in the valley the ends lie far
   * apart, among the holes they are the same.
   */
  @Test
  void roundingErrors() {
    double[] valley = end(10, FiguresTest::valleySlope, 5);
    double[] moved = end(10, FiguresTest::valleySlope, 5 + 1e-14);
    assertThat(Math.abs(valley[0] - moved[0])).isGreaterThan(0.1);
    double[] hole = end(0.5, FiguresTest::holesSlope, 0);
    assertThat(hole).containsExactly(end(0.5, FiguresTest::holesSlope, 1e-14), within(1e-6));
    assertThat(hole)
        .as("across the plain, and still on the map")
        .containsExactly(new double[] {0.4582, 0.7335}, within(1e-4));
  }

  private static double[] end(double rate, UnaryOperator<double[]> slope, double start) {
    double[] w = {start, start};
    for (int step = 0; step < 99; step++) {
      double[] g = slope.apply(w);
      w = new double[] {w[0] - rate * g[0], w[1] - rate * g[1]};
    }
    return w;
  }

  private static double[] valleySlope(double[] w) {
    double t = Math.tanh(w[0]);
    double s = sigmoid(w[1]);
    return new double[] {2 * t * (1 - t * t) + 0.01 * Math.signum(w[0]), s * (1 - s)};
  }

  private static double[] holesSlope(double[] w) {
    double[] g = new double[2];
    for (double[] c : CENTERS) {
      double x = w[0] - c[0];
      double y = w[1] - c[1];
      double size = Math.exp(-(x * x + y * y) / 0.08) / (2 * Math.PI * 0.04) / 0.04;
      g[0] += size * x;
      g[1] += size * y;
    }
    return g;
  }

  /** A first step of Adam has the length α, whatever the gradient: m̃ = g and ṽ = g². */
  @Test
  void firstStepOfAdam() {
    for (double g : new double[] {1e-3, 5}) {
      double m = 0.1 * g / (1 - 0.9);
      double v = 0.001 * g * g / (1 - 0.999);
      assertThat(m / (Math.sqrt(v) + 1e-8)).isCloseTo(1, within(1e-4));
      assertThat(0.1 * g).as("uncorrected, m is far from g").isLessThan(g / 5);
    }
  }
}

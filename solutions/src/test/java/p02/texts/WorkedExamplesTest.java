package p02.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The handout's worked examples, computed in plain numbers and without any code of the kit. */
@DisplayName("Worked examples of the handout")
class WorkedExamplesTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final Offset<Double> FOUR_DECIMALS = within(5e-5);
  private static final Offset<Double> FIVE_DECIMALS = within(5e-6);
  private static final Offset<Double> SEVEN_DECIMALS = within(5e-8);

  private static int dot(int[] a, int[] b) {
    return IntStream.range(0, a.length).map(i -> a[i] * b[i]).sum();
  }

  @Test
  void products() {
    int[][] rows = {{1, 2}, {0, -1}};
    int[][] columns = {{3, 1}, {0, 5}};
    assertThat(new int[] {dot(rows[0], columns[0]), dot(rows[0], columns[1])})
        .containsExactly(5, 10);
    assertThat(new int[] {dot(rows[1], columns[0]), dot(rows[1], columns[1])})
        .containsExactly(-1, -5);
    assertThat(new int[] {(1 + 3 + 5) / 3, (2 + 6 + 1) / 3}).containsExactly(3, 3);
  }

  @Test
  void distances() {
    int[][] a = {{0, 0}, {1, 2}};
    int[][] b = {{3, 4}, {1, 1}, {0, 2}};
    int[] expected = {25, 2, 4, 8, 1, 1};
    for (int i = 0; i < 6; i++) {
      int first = a[i / 3][0] - b[i % 3][0];
      int second = a[i / 3][1] - b[i % 3][1];
      assertThat(first * first + second * second).isEqualTo(expected[i]);
    }
  }

  @Test
  void gradientOfMean() {
    DoubleUnaryOperator part = x -> 3 * x * x / 2;
    assertThat(part.applyAsDouble(1) + part.applyAsDouble(2)).isEqualTo(7.5);
    for (double x : new double[] {1, 2}) {
      double slope = (part.applyAsDouble(x + 0.01) - part.applyAsDouble(x - 0.01)) / 0.02;
      assertThat(slope).isCloseTo(3 * x, EXACT);
    }
  }

  @Test
  void lossOfOneExample() {
    double whole = Math.log(1 + Math.exp(2));
    assertThat(whole - 2).isCloseTo(0.1269, FOUR_DECIMALS);
    assertThat(whole).isCloseTo(2.1269, FOUR_DECIMALS);
  }

  @Test
  void learningByExample() {
    assertThat(2 / 3.0).isCloseTo(0.6667, FOUR_DECIMALS);
    assertThat(100 * (0.75 - 0.50)).isEqualTo(25);
    assertThat(0.75 / 0.50).as("50 percent more").isEqualTo(1.5);
    assertThat(4 + 4 + 2).isEqualTo(10);
  }

  @Test
  void softplus() {
    DoubleUnaryOperator softplus = z -> Math.log(1 + Math.exp(z));
    assertThat(Math.E).isCloseTo(2.7183, FOUR_DECIMALS);
    assertThat(Math.E / (1 + Math.E)).isCloseTo(0.7311, FOUR_DECIMALS);
    assertThat(2.7183 / 3.7183).isCloseTo(0.7311, FOUR_DECIMALS);
    assertThat(softplus.applyAsDouble(1.01)).isCloseTo(1.3205821, SEVEN_DECIMALS);
    assertThat(softplus.applyAsDouble(0.99)).isCloseTo(1.3059609, SEVEN_DECIMALS);
    assertThat((1.3205821 - 1.3059609) / 0.02).isCloseTo(0.7311, FOUR_DECIMALS);
  }

  @Test
  void initialWeights() {
    assertThat(Math.sqrt(6) / Math.sqrt(16 + 8)).isCloseTo(0.5, EXACT);
    assertThat(Math.sqrt(2 / 50.0)).isCloseTo(0.2, EXACT);
    assertThat(1 / 50.0).isEqualTo(0.02);
    assertThat(Math.sqrt(0.02)).isCloseTo(0.1414, FOUR_DECIMALS);
  }

  @Test
  void descent() {
    double[] w = {1, -1};
    double[][] expected = {{0.8, -0.6}, {0.64, -0.36}};
    for (double[] after : expected) {
      w = new double[] {w[0] - 0.1 * 2 * w[0], w[1] - 0.1 * 4 * w[1]};
      assertThat(w).containsExactly(after, EXACT);
    }
  }

  @Test
  void hardTanh() {
    double[][] inputs = {{1, 2, 1}, {0, 2, 1}, {1, 0, -1}};
    double[][] expected = {{0.75, 0.75}, {-1.25, -1}, {1.75, 1}};
    for (int i = 0; i < 3; i++) {
      double sum = 2 * inputs[i][0] - inputs[i][1] + 0.5 * inputs[i][2] + 0.25;
      assertThat(new double[] {sum, Math.max(-1, Math.min(1, sum))}).containsExactly(expected[i]);
    }
  }

  /** Rounded as by hand, and once more without rounding; then what early rounding costs. */
  @Test
  void sigmoidByHand() {
    assertThat(Math.exp(-1)).isCloseTo(0.36788, FIVE_DECIMALS);
    assertThat(1 / 1.36788).isCloseTo(0.73106, FIVE_DECIMALS);
    assertThat(1 / (1 + Math.exp(-1))).isCloseTo(0.73106, FIVE_DECIMALS);
    assertThat(Math.exp(0.5)).isCloseTo(1.64872, FIVE_DECIMALS);
    assertThat(1 / 2.64872).isCloseTo(0.37754, FIVE_DECIMALS);
    assertThat(1 / (1 + Math.exp(0.5))).isCloseTo(0.37754, FIVE_DECIMALS);
    assertThat(1 / (1 + Math.exp(10))).as("far below").isLessThan(1e-4);
    double h = 1 / (1 + Math.exp(-(1.5 * 2 - 2 * 1 + 0.5)));
    assertThat(h).isCloseTo(0.81757, FIVE_DECIMALS);
    assertThat(1 / (1 + Math.exp(2 * h - 1))).isCloseTo(0.34634, FIVE_DECIMALS);
    assertThat(1 / (1 + Math.exp(2 * 0.82 - 1))).isCloseTo(0.34525, FIVE_DECIMALS);
  }

  @Test
  void farOut() {
    assertThat(Math.exp(1000)).isInfinite();
    assertThat(1 / (1 + Math.exp(1000))).isZero();
    assertThat(Math.exp(1000) / (1 + Math.exp(1000))).isNaN();
    assertThat(Double.MAX_VALUE / 1e308).isCloseTo(1.8, within(0.05));
    assertThat((int) (1000 / Math.log(10)) + 1).as("digits of e^1000").isEqualTo(435);
  }

  @Test
  void countOfAnotherShape() {
    assertThat(weights(3, 4, 4, 2)).isEqualTo(36);
    assertThat(weights(3, 4, 4, 4, 2)).isEqualTo(52);
    assertThat(weights(3, 5, 5, 2)).isEqualTo(50);
    assertThat(new int[] {52 - 36, 50 - 36}).containsExactly(16, 14);
    assertThat(new int[] {4 + 4 + 2, 4 + 4 + 4 + 2, 5 + 5 + 2}).containsExactly(10, 14, 12);
    assertThat(new int[] {36 + 10, 52 + 14, 50 + 12}).containsExactly(46, 66, 62);
  }

  private static int weights(int... layers) {
    return IntStream.range(1, layers.length).map(i -> layers[i - 1] * layers[i]).sum();
  }

  @Test
  void standardisingByHand() {
    double[] minutes = {4, 6, 11};
    assertThat(Arrays.stream(minutes).average().orElseThrow()).isEqualTo(7);
    assertThat(new double[] {-3 * -3, -1 * -1, 4 * 4}).containsExactly(9, 1, 16);
    assertThat((9 + 1 + 16) / 3.0).isCloseTo(8.667, within(5e-4));
    double deviation = Math.sqrt(26 / 3.0);
    assertThat(deviation).isCloseTo(2.944, within(5e-4));
    double[] standardised = Arrays.stream(minutes).map(x -> (x - 7) / deviation).toArray();
    assertThat(standardised).containsExactly(new double[] {-1.019, -0.340, 1.359}, within(5e-4));
    assertThat(Math.sqrt(26 / 2.0)).as("divided by n − 1").isCloseTo(3.606, within(5e-4));
    assertThat(0.0 / 0.0).isNaN();
  }

  @Test
  void threePeople() {
    double[] heights = {1.60, 1.65, 1.85};
    double[] kilos = {55, 60, 95};
    double metres = Math.sqrt((0.10 * 0.10 + 0.05 * 0.05 + 0.15 * 0.15) / 3);
    double kilograms = Math.sqrt((225 + 100 + 625) / 3.0);
    double[] tall = Arrays.stream(heights).map(x -> (x - 1.70) / metres).toArray();
    assertThat(tall).containsExactly(new double[] {-0.926, -0.463, 1.389}, within(5e-4));
    double[] heavy = Arrays.stream(kilos).map(x -> (x - 70) / kilograms).toArray();
    assertThat(heavy).containsExactly(new double[] {-0.843, -0.562, 1.405}, within(5e-4));
  }

  @Test
  void shares() {
    int[] squares = {(3 - 4) * (3 - 4), (4 - 1) * (4 - 1)};
    assertThat(squares).containsExactly(1, 9);
    assertThat(new double[] {1 / 10.0, 9 / 10.0}).containsExactly(0.1, 0.9);
  }

  @Test
  void gaussianOfOneExample() {
    assertThat(2 * Math.PI * 0.01).isCloseTo(0.06283, FIVE_DECIMALS);
    assertThat(2 * Math.PI * 16).isCloseTo(100.53, within(5e-3));
    double first = 0.5 * Math.log(2 * Math.PI * 0.01);
    double second = 0.5 * Math.log(2 * Math.PI * 16);
    assertThat(first).isCloseTo(-1.3836, FOUR_DECIMALS);
    assertThat(second).isCloseTo(2.3052, FOUR_DECIMALS);
    assertThat(0.05 * 0.05).isCloseTo(0.0025, EXACT);
    assertThat(first + 0.0025 / 0.02).isCloseTo(-1.2586, FOUR_DECIMALS);
    assertThat(second + 16 / 32.0).isCloseTo(2.8052, FOUR_DECIMALS);
    assertThat(first + 0.125 + second + 0.5).isCloseTo(1.5466, FOUR_DECIMALS);
    assertThat(1 / Math.sqrt(2 * Math.PI * 0.01)).as("a density").isGreaterThan(1);
  }

  @Test
  void movingAverage() {
    double[] temperatures = {10, 20, 10};
    double[][] expected = {{2, 0.2, 10}, {5.6, 0.36, 15.556}, {6.48, 0.488, 13.279}};
    double average = 0;
    for (int t = 1; t <= 3; t++) {
      average = 0.8 * average + 0.2 * temperatures[t - 1];
      double share = 1 - Math.pow(0.8, t);
      assertThat(new double[] {average, share, average / share})
          .containsExactly(expected[t - 1], within(5e-4));
    }
  }

  private static final double[] GRADIENTS = {2, -4};

  @Test
  void twoStepsOfSgdAndMomentum() {
    double[] plain = {2.2, 3.8};
    double[] moments = {1, -1.5};
    double[] smooth = {2.6, 3.2};
    double[] buffers = {2, -3};
    double sgd = 3;
    double phi = 3;
    double m = 0;
    double buffer = 0;
    for (int t = 0; t < 2; t++) {
      sgd -= 0.4 * GRADIENTS[t];
      m = 0.5 * m + 0.5 * GRADIENTS[t];
      phi -= 0.4 * m;
      buffer = 0.5 * buffer + GRADIENTS[t];
      assertThat(new double[] {sgd, m, phi, buffer})
          .containsExactly(new double[] {plain[t], moments[t], smooth[t], buffers[t]}, EXACT);
    }
  }

  @Test
  void twoStepsOfAdam() {
    double[][] expected = {{1, 1, 2, 4, 2.68}, {-1.5, 4.75, -2, 10.8571, 2.8908}};
    double m = 0;
    double v = 0;
    double phi = 3;
    for (int t = 1; t <= 2; t++) {
      double g = GRADIENTS[t - 1];
      m = 0.5 * m + (1 - 0.5) * g;
      v = 0.75 * v + (1 - 0.75) * g * g;
      double first = m / (1 - Math.pow(0.5, t));
      double second = v / (1 - Math.pow(0.75, t));
      phi -= 0.4 * first / (Math.sqrt(second) + 0.5);
      assertThat(new double[] {m, v, first, second, phi})
          .containsExactly(expected[t - 1], FOUR_DECIMALS);
    }
    assertThat(Math.sqrt(10.8571)).isCloseTo(3.2950, FOUR_DECIMALS);
    assertThat(new BigDecimal("0.75").pow(2)).isEqualTo(new BigDecimal("0.5625"));
  }
}

package p02.problem34;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static p02.board.SelfCheck.saw;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.board.Points;
import p02.board.SelfCheck;
import p02.board.WrittenIn;

/** Small tables whose sums can be done in the head. */
@Tag("p34")
@DisplayName("Outputs on different scales")
@ExtendWith(SelfCheck.class)
class RegressionTest {
  /** Column means 3 and 20; squared deviations 4, 0, 4 and 100, 0, 100. */
  private static INDArray data() {
    return Nd4j.create(new double[][] {{1, 10}, {3, 20}, {5, 30}});
  }

  private static double[] sd() {
    return new double[] {Math.sqrt(8 / 3.0), Math.sqrt(200 / 3.0)};
  }

  private static double[] numbers(INDArray array) {
    return array.dup('c').data().asDouble();
  }

  @Test
  @Tag("p34_1")
  @Points(3)
  @DisplayName("mean and standard deviation")
  @WrittenIn(Standardizer.class)
  void fit() {
    Standardizer fitted = Standardizer.fit(data());
    assertThat(saw(numbers(fitted.mean()))).as("mean of each column").containsExactly(new double[] {3, 20}, within(1e-5));
    assertThat(saw(numbers(fitted.standardDeviation())))
        .as("root of the mean squared deviation: (4 + 0 + 4) / 3 and (100 + 0 + 100) / 3")
        .containsExactly(sd(), within(1e-5));
  }

  @Test
  @Tag("p34_2")
  @Points(2)
  @DisplayName("transform")
  @WrittenIn(Standardizer.class)
  void transform() {
    INDArray z = Standardizer.fit(data()).transform(Nd4j.create(new double[][] {{3, 30}}));
    assertThat(numbers(z)).as("(x - mean) / sd for x = [3, 30]").containsExactly(new double[] {0, 10 / sd()[1]}, within(1e-5));
    INDArray same = Nd4j.create(new double[][] {{7, 1}, {7, 2}});
    assertThat(numbers(Standardizer.fit(same).transform(same))[0]).as("a constant column maps to 0").isZero();
  }

  @Test
  @Tag("p34_3")
  @Points(2)
  @DisplayName("inverse")
  @WrittenIn(Standardizer.class)
  void inverse() {
    INDArray x = Standardizer.fit(data()).inverse(Nd4j.create(new double[][] {{0, 1}}));
    assertThat(numbers(x)).as("z sd + mean for z = [0, 1]").containsExactly(new double[] {3, 20 + sd()[1]}, within(1e-4));
  }

  @Test
  @Tag("p34_4")
  @Points(1)
  @DisplayName("sum of squares")
  @WrittenIn(RegressionLoss.class)
  void sumOfSquares() {
    // Differences 1, 2 and 0, 3: 1 + 4 + 0 + 9.
    assertThat(saw(RegressionLoss.sumOfSquares(prediction(), target()))).as("1 + 4 + 0 + 9").isCloseTo(14, within(1e-5));
    assertThatThrownBy(() -> RegressionLoss.sumOfSquares(Nd4j.ones(3, 2), Nd4j.ones(1, 2)))
        .as("prediction [3, 2] and target [1, 2] do not fit")
        .isInstanceOf(Exception.class);
  }

  @Test
  @Tag("p34_5")
  @Points(2)
  @DisplayName("share of each output")
  @WrittenIn(RegressionLoss.class)
  void share() {
    assertThat(saw(RegressionLoss.share(prediction(), target())))
        .as("column sums 1 + 0 and 4 + 9, each divided by 14")
        .containsExactly(new double[] {1 / 14.0, 13 / 14.0}, within(1e-5));
  }

  @Test
  @Tag("p34_6")
  @Points(4)
  @DisplayName("Gaussian negative log-likelihood")
  @WrittenIn(RegressionLoss.class)
  void likelihood() {
    // Variances 1 and 4: logarithms 2*ln(2pi)/2 and 2*ln(8pi)/2; squares 1/2 + 13/8.
    double expected = Math.log(2 * Math.PI) + Math.log(8 * Math.PI) + 0.5 + 13 / 8.0;
    assertThat(saw(RegressionLoss.gaussianNegativeLogLikelihood(prediction(), variance(), target())))
        .as("the sum of both terms, for variances 1 and 4")
        .isCloseTo(expected, within(1e-4));
  }

  @Test
  @Tag("p34_7")
  @Points(2)
  @DisplayName("its gradient")
  @WrittenIn(RegressionLoss.class)
  void gradient() {
    assertThat(saw(numbers(RegressionLoss.gaussianGradient(prediction(), variance(), target()))))
        .as("(f - y) / variance: 1/1, 2/4, 0/1, -3/4")
        .containsExactly(new double[] {1, 0.5, 0, -0.75}, within(1e-5));
  }

  private static INDArray prediction() {
    return Nd4j.create(new double[][] {{2, 5}, {4, 1}});
  }

  private static INDArray target() {
    return Nd4j.create(new double[][] {{1, 3}, {4, 4}});
  }

  private static INDArray variance() {
    return Nd4j.create(new double[] {1, 4});
  }
}

package p02.problem34;

import static p02.board.SelfCheck.rule;
import static p02.board.SelfCheck.saw;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.board.Expect;
import p02.board.Points;
import p02.board.SelfCheck;
import p02.board.WrittenIn;

/** Small tables whose sums can be done in the head. */
@Tag("p34")
@Tag("3.4")
@DisplayName("Outputs on different scales")
@ExtendWith(SelfCheck.class)
class RegressionLossTest {
  private static double[] numbers(INDArray array) {
    Expect.require(array != null, "It returns null: give back the array that you made.");
    return array.dup('c').data().asDouble();
  }

  @Test
  @Tag("p34_4")
  @Tag("3.4.4")
  @Points(1)
  @DisplayName("sum of squares")
  @WrittenIn(RegressionLoss.class)
  void sumOfSquares() {
    rule("formula");
    // Differences 1, 2 and 0, 3: 1 + 4 + 0 + 9.
    double sum = saw(RegressionLoss.sumOfSquares(prediction(), target()));
    Expect.close("sumOfSquares = 1 + 4 + 0 + 9", sum, 14, 1e-9);
    // Differences 1, -2, 0 and -2, -3, 1.
    INDArray f = wideF();
    INDArray y = wideY();
    Expect.number(
        "sumOfSquares([[1, 2, 3], [0, -1, 0.5]], [[0, 4, 3], [2, 2, -0.5]])", RegressionLoss.sumOfSquares(f, y), 19);
    Expect.number("sumOfSquares([[0.1, 0.7]], [[0.4123, 0.5]])", RegressionLoss.sumOfSquares(fineF(), fineY()), 0.13753129);
    rule("arguments-unchanged");
    Expect.unchanged("prediction", f, wideF());
    Expect.unchanged("target", y, wideY());
    rule("shapes-differ");
    Expect.refused(
        "sumOfSquares with prediction [3, 2] and target [1, 2]",
        RuntimeException.class,
        () -> RegressionLoss.sumOfSquares(Nd4j.ones(3, 2), Nd4j.ones(1, 2)));
    Expect.refused(
        "sumOfSquares with prediction [2, 1] and target [2, 2]",
        RuntimeException.class,
        () -> RegressionLoss.sumOfSquares(Nd4j.ones(2, 1), target()));
  }

  @Test
  @Tag("p34_5")
  @Tag("3.4.5")
  @Points(2)
  @DisplayName("share of each output")
  @WrittenIn(RegressionLoss.class)
  void share() {
    rule("formula");
    Expect.close(
        "share = column sums 1 + 0 and 4 + 9, each divided by 14",
        saw(RegressionLoss.share(prediction(), target())),
        new double[] {1 / 14.0, 13 / 14.0},
        1e-9);
    // Column sums 1 + 4, 4 + 9 and 0 + 1.
    INDArray f = wideF();
    INDArray y = wideY();
    Expect.numbers(
        "share([[1, 2, 3], [0, -1, 0.5]], [[0, 4, 3], [2, 2, -0.5]])",
        RegressionLoss.share(f, y),
        5 / 19.0, 13 / 19.0, 1 / 19.0);
    Expect.numbers(
        "share([[0.1, 0.7]], [[0.4123, 0.5]])", RegressionLoss.share(fineF(), fineY()), 0.09753129 / 0.13753129, 0.04 / 0.13753129);
    rule("arguments-unchanged");
    Expect.unchanged("prediction", f, wideF());
    Expect.unchanged("target", y, wideY());
    rule("perfect-fit");
    Expect.numbers("share of a perfect fit", RegressionLoss.share(target(), target()), 0, 0);
    rule("shapes-differ");
    Expect.refused(
        "share with prediction [3, 2] and target [1, 2]",
        RuntimeException.class,
        () -> RegressionLoss.share(Nd4j.ones(3, 2), Nd4j.ones(1, 2)));
  }

  @Test
  @Tag("p34_6")
  @Tag("3.4.6")
  @Points(4)
  @DisplayName("Gaussian negative log-likelihood")
  @WrittenIn(RegressionLoss.class)
  void likelihood() {
    rule("variance-for-all");
    // Variances 1 and 4: logarithms 2*ln(2pi)/2 and 2*ln(8pi)/2; squares 1/2 + 13/8.
    double expected = Math.log(2 * Math.PI) + Math.log(8 * Math.PI) + 0.5 + 13 / 8.0;
    Expect.close(
        "the negative log-likelihood, of both terms, for variances 1 and 4",
        saw(RegressionLoss.gaussianNegativeLogLikelihood(prediction(), variance(), target())),
        expected,
        1e-9);
    // Six logarithms ln(2 pi s), half of each; squares 1, 4, 0, 9, 4, 0, each over 2 s.
    double twoPi = Math.log(2 * Math.PI);
    Expect.number(
        "gaussianNegativeLogLikelihood for prediction [[2, 5], [4, 1], [0, 0]], variance [1, 4], target [[1, 3], [4, 4], [2, 0]]",
        RegressionLoss.gaussianNegativeLogLikelihood(tallF(), variance(), tallY()),
        3 * twoPi + 1.5 * Math.log(4) + 4.125);
    // The squares 0.09753129 and 0.04 over 0.6 and 1.4, and half of both logarithms.
    Expect.number(
        "gaussianNegativeLogLikelihood for prediction [[0.1, 0.7]], variance [0.3, 0.7], target [[0.4123, 0.5]]",
        RegressionLoss.gaussianNegativeLogLikelihood(fineF(), vector(0.3, 0.7), fineY()),
        twoPi + 0.5 * Math.log(0.21) + 0.09753129 / 0.6 + 0.04 / 1.4);
    rule("variance-for-each");
    // The variances' product is 1*2*4*0.5*1*8 = 32; squares over variances 1, 2, 0, 18, 4, 0.
    Expect.number(
        "gaussianNegativeLogLikelihood for prediction [[2, 5], [4, 1], [0, 0]], variance [[1, 2], [4, 0.5], [1, 8]], target [[1, 3], [4, 4], [2, 0]]",
        RegressionLoss.gaussianNegativeLogLikelihood(tallF(), tallVariance(), tallY()),
        3 * twoPi + 0.5 * Math.log(32) + 12.5);
    rule("arguments-unchanged");
    INDArray f = prediction();
    INDArray variance = variance();
    INDArray y = target();
    RegressionLoss.gaussianNegativeLogLikelihood(f, variance, y);
    Expect.unchanged("prediction", f, prediction());
    Expect.unchanged("variance", variance, variance());
    Expect.unchanged("target", y, target());
    rule("variance-not-positive");
    for (INDArray bad : notPositive()) {
      Expect.refused(
          "gaussianNegativeLogLikelihood with variance " + told(bad),
          IllegalArgumentException.class,
          () -> RegressionLoss.gaussianNegativeLogLikelihood(tallF(), bad, tallY()));
    }
    rule("variance-does-not-fit");
    for (INDArray bad : notFitting()) {
      Expect.refused(
          "gaussianNegativeLogLikelihood with prediction [3, 2] and variance " + Arrays.toString(bad.shape()),
          RuntimeException.class,
          () -> RegressionLoss.gaussianNegativeLogLikelihood(tallF(), bad, tallY()));
    }
    rule("shapes-differ");
    Expect.refused(
        "gaussianNegativeLogLikelihood with prediction [3, 2] and target [1, 2]",
        RuntimeException.class,
        () -> RegressionLoss.gaussianNegativeLogLikelihood(tallF(), variance(), Nd4j.ones(1, 2)));
  }

  @Test
  @Tag("p34_7")
  @Tag("3.4.7")
  @Points(2)
  @DisplayName("its gradient")
  @WrittenIn(RegressionLoss.class)
  void gradient() {
    rule("variance-for-all");
    Expect.close(
        "gradient = (f - y) / variance, 1/1, 2/4, 0/1, -3/4",
        saw(numbers(RegressionLoss.gaussianGradient(prediction(), variance(), target()))),
        new double[] {1, 0.5, 0, -0.75},
        1e-5);
    INDArray f = tallF();
    INDArray variance = variance();
    INDArray y = tallY();
    Expect.array(
        "gaussianGradient for prediction [[2, 5], [4, 1], [0, 0]], variance [1, 4], target [[1, 3], [4, 4], [2, 0]]",
        RegressionLoss.gaussianGradient(f, variance, y),
        Nd4j.create(new double[][] {{1, 0.5}, {0, -0.75}, {-2, 0}}));
    Expect.array(
        "gaussianGradient for prediction [[0.1, 0.7]], variance [0.3, 0.7], target [[0.4123, 0.5]]",
        RegressionLoss.gaussianGradient(fineF(), vector(0.3, 0.7), fineY()),
        Nd4j.create(new double[][] {{-1.041, 2 / 7.0}}));
    // 1000/1 and 2/4: beside a large loss, a difference of two losses has few digits left.
    Expect.array(
        "gaussianGradient for prediction [[1000, 5]], variance [1, 4], target [[0, 3]]",
        RegressionLoss.gaussianGradient(
            Nd4j.create(new double[][] {{1000, 5}}), variance(), Nd4j.create(new double[][] {{0, 3}})),
        Nd4j.create(new double[][] {{1000, 0.5}}));
    rule("arguments-unchanged");
    Expect.unchanged("prediction", f, tallF());
    Expect.unchanged("variance", variance, variance());
    Expect.unchanged("target", y, tallY());
    rule("variance-for-each");
    Expect.array(
        "gaussianGradient for prediction [[2, 5], [4, 1], [0, 0]], variance [[1, 2], [4, 0.5], [1, 8]], target [[1, 3], [4, 4], [2, 0]]",
        RegressionLoss.gaussianGradient(f, tallVariance(), y),
        Nd4j.create(new double[][] {{1, 1}, {0, -6}, {-2, 0}}));
    rule("variance-not-positive");
    for (INDArray bad : notPositive()) {
      Expect.refused(
          "gaussianGradient with variance " + told(bad),
          IllegalArgumentException.class,
          () -> RegressionLoss.gaussianGradient(tallF(), bad, tallY()));
    }
    rule("variance-does-not-fit");
    for (INDArray bad : notFitting()) {
      Expect.refused(
          "gaussianGradient with prediction [3, 2] and variance " + Arrays.toString(bad.shape()),
          RuntimeException.class,
          () -> RegressionLoss.gaussianGradient(tallF(), bad, tallY()));
    }
    rule("shapes-differ");
    Expect.refused(
        "gaussianGradient with prediction [3, 2] and target [1, 2]",
        RuntimeException.class,
        () -> RegressionLoss.gaussianGradient(tallF(), variance(), Nd4j.ones(1, 2)));
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

  private static INDArray wideF() {
    return Nd4j.create(new double[][] {{1, 2, 3}, {0, -1, 0.5}});
  }

  private static INDArray wideY() {
    return Nd4j.create(new double[][] {{0, 4, 3}, {2, 2, -0.5}});
  }

  /** Digits that single precision has no room for: differences -0.3123 and 0.2. */
  private static INDArray fineF() {
    return Nd4j.create(new double[][] {{0.1, 0.7}});
  }

  private static INDArray fineY() {
    return Nd4j.create(new double[][] {{0.4123, 0.5}});
  }

  private static INDArray tallF() {
    return Nd4j.create(new double[][] {{2, 5}, {4, 1}, {0, 0}});
  }

  private static INDArray tallY() {
    return Nd4j.create(new double[][] {{1, 3}, {4, 4}, {2, 0}});
  }

  private static INDArray tallVariance() {
    return Nd4j.create(new double[][] {{1, 2}, {4, 0.5}, {1, 8}});
  }

  private static List<INDArray> notPositive() {
    return List.of(
        vector(0, 2),
        vector(1, -4),
        vector(Double.NaN, 1),
        Nd4j.create(new double[][] {{1, 2}, {4, -0.5}, {1, 8}}));
  }

  /** One entry too many, a single one, a row that ND4J would stretch, and a row too few. */
  private static List<INDArray> notFitting() {
    return List.of(vector(2, 2, 2), vector(2), Nd4j.ones(1, 2).mul(2), Nd4j.ones(2, 2).mul(2));
  }

  private static INDArray vector(double... numbers) {
    return Nd4j.create(numbers);
  }

  private static String told(INDArray array) {
    return Arrays.toString(array.dup('c').data().asDouble());
  }
}

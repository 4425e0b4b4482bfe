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
class RegressionTest {
  /** Column means 3 and 20; squared deviations 4, 0, 4 and 100, 0, 100. */
  private static INDArray data() {
    return Nd4j.create(new double[][] {{1, 10}, {3, 20}, {5, 30}});
  }

  private static double[] sd() {
    return new double[] {Math.sqrt(8 / 3.0), Math.sqrt(200 / 3.0)};
  }

  private static double[] numbers(INDArray array) {
    Expect.require(array != null, "It returns null: give back the array that you made.");
    return array.dup('c').data().asDouble();
  }

  @Test
  @Tag("p34_1")
  @Tag("3.4.1")
  @Points(3)
  @DisplayName("mean and standard deviation")
  @WrittenIn(Standardizer.class)
  void fit() {
    rule("formula");
    Standardizer fitted = Standardizer.fit(data());
    Expect.close("mean() of the columns 1, 3, 5 and 10, 20, 30", saw(numbers(fitted.mean())), new double[] {3, 20}, 1e-5);
    Expect.close(
        "standardDeviation(), the root of the mean squared deviation, (4 + 0 + 4) / 3 and (100 + 0 + 100) / 3",
        saw(numbers(fitted.standardDeviation())),
        sd(),
        1e-5);
    Expect.array("standardDeviation()", fitted.standardDeviation(), Nd4j.create(sd()));
    // Two examples of three columns: 4 and 2, 1 and 0, -1 and 3.
    INDArray wide = wide();
    Standardizer other = Standardizer.fit(wide);
    Expect.array("mean() for [[2, 0, -1], [4, 1, 3]]", other.mean(), vector(3, 0.5, 1));
    Expect.array(
        "standardDeviation() for [[2, 0, -1], [4, 1, 3]]", other.standardDeviation(), vector(1, 0.5, 2));
    Expect.array("mean() of the first one, after a second one was fitted", fitted.mean(), vector(3, 20));
    rule("arguments-unchanged");
    Expect.unchanged("data", wide, wide());
  }

  @Test
  @Tag("p34_2")
  @Tag("3.4.2")
  @Points(2)
  @DisplayName("transform")
  @WrittenIn(Standardizer.class)
  void transform() {
    rule("formula");
    INDArray z = Standardizer.fit(data()).transform(Nd4j.create(new double[][] {{3, 30}}));
    Expect.array("transform([[3, 30]]), (x - mean) / sd", z, Nd4j.create(new double[][] {{0, 10 / sd()[1]}}));
    // Means 3, 0.5, 1 and deviations 1, 0.5, 2; the new data have means and deviations of their own.
    INDArray fresh = Nd4j.create(new double[][] {{5, 2, 1}, {3, 0, -5}, {0, 1, 2}});
    Expect.array(
        "transform([[5, 2, 1], [3, 0, -5], [0, 1, 2]]) after fit([[2, 0, -1], [4, 1, 3]])",
        Standardizer.fit(wide()).transform(fresh),
        Nd4j.create(new double[][] {{2, 3, 0}, {0, -1, -3}, {-3, 1, 0.5}}));
    rule("arguments-unchanged");
    Expect.unchanged("data", fresh, Nd4j.create(new double[][] {{5, 2, 1}, {3, 0, -5}, {0, 1, 2}}));
    rule("constant-column");
    INDArray same = Nd4j.create(new double[][] {{7, 1}, {7, 3}});
    Expect.array(
        "transform of what fit learned from, [[7, 1], [7, 3]]: the constant column",
        Standardizer.fit(same).transform(same),
        Nd4j.create(new double[][] {{0, -1}, {0, 1}}));
  }

  @Test
  @Tag("p34_3")
  @Tag("3.4.3")
  @Points(2)
  @DisplayName("inverse")
  @WrittenIn(Standardizer.class)
  void inverse() {
    rule("formula");
    INDArray x = Standardizer.fit(data()).inverse(Nd4j.create(new double[][] {{0, 1}}));
    Expect.array("inverse([[0, 1]]), z sd + mean", x, Nd4j.create(new double[][] {{3, 20 + sd()[1]}}));
    INDArray z = Nd4j.create(new double[][] {{2, 3, 0}, {0, -1, -3}, {-3, 1, 0.5}});
    Expect.array(
        "inverse([[2, 3, 0], [0, -1, -3], [-3, 1, 0.5]]) after fit([[2, 0, -1], [4, 1, 3]])",
        Standardizer.fit(wide()).inverse(z),
        Nd4j.create(new double[][] {{5, 2, 1}, {3, 0, -5}, {0, 1, 2}}));
    rule("arguments-unchanged");
    Expect.unchanged("standardized", z, Nd4j.create(new double[][] {{2, 3, 0}, {0, -1, -3}, {-3, 1, 0.5}}));
    rule("constant-column");
    INDArray same = Nd4j.create(new double[][] {{7, 1}, {7, 3}});
    Expect.array(
        "inverse([[0, -1], [0, 1]]) after fit([[7, 1], [7, 3]]): the constant column comes back",
        Standardizer.fit(same).inverse(Nd4j.create(new double[][] {{0, -1}, {0, 1}})),
        same);
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

  private static INDArray vector(double... numbers) {
    return Nd4j.create(numbers);
  }

  /** Column means 3, 0.5 and 1; deviations 1, 0.5 and 2. */
  private static INDArray wide() {
    return Nd4j.create(new double[][] {{2, 0, -1}, {4, 1, 3}});
  }

  private static INDArray wideF() {
    return Nd4j.create(new double[][] {{1, 2, 3}, {0, -1, 0.5}});
  }

  private static INDArray wideY() {
    return Nd4j.create(new double[][] {{0, 4, 3}, {2, 2, -0.5}});
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

  private static String told(INDArray array) {
    return Arrays.toString(array.dup('c').data().asDouble());
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

package p02.hidden.problem34;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.Check;
import p02.hidden.Draw;
import p02.hidden.Task;
import p02.hidden.Tolerance;
import p02.oracle.Losses;
import p02.problem34.RegressionLoss;

/** Tests of {@link RegressionLoss}. */
class RegressionLossTest {
  private static final double[][] F = new Draw(3441).matrix(6, 3);
  private static final double[][] Y = new Draw(3442).matrix(6, 3);
  private static final double[] FOR_ALL = {0.25, 4, 1.5};
  private static final double[][] FOR_EACH = variances();

  @Task(number = "3.4.4", title = "sum of squares", points = 1, tolerance = Tolerance.FORWARD)
  void sumOfSquares(Check check) {
    INDArray f = Nd4j.create(F);
    INDArray before = f.dup();
    double expected = Arrays.stream(Losses.squares(F, Y)).sum();
    check.number("the sum of squares", RegressionLoss.sumOfSquares(f, Nd4j.create(Y)), expected);
    check.unchanged("prediction", f, before);
    check.refuses(
        "different shapes",
        RuntimeException.class,
        () -> RegressionLoss.sumOfSquares(Nd4j.ones(3, 2), Nd4j.ones(1, 2)));
  }

  @Task(number = "3.4.5", title = "share of each output", points = 2, tolerance = Tolerance.FORWARD)
  void share(Check check) {
    double[] columns = Losses.squares(F, Y);
    double total = Arrays.stream(columns).sum();
    double[] expected = Arrays.stream(columns).map(each -> each / total).toArray();
    check.numbers("the shares", RegressionLoss.share(Nd4j.create(F), Nd4j.create(Y)), expected);
    double[] perfect = RegressionLoss.share(Nd4j.create(F), Nd4j.create(F));
    check.numbers("the shares of a perfect fit", perfect, new double[3]);
    check.refuses(
        "different shapes",
        RuntimeException.class,
        () -> RegressionLoss.share(Nd4j.ones(3, 2), Nd4j.ones(1, 2)));
  }

  @Task(
      number = "3.4.6",
      title = "Gaussian negative log-likelihood",
      points = 4,
      tolerance = Tolerance.FORWARD)
  void likelihood(Check check) {
    double forAll = RegressionLoss.gaussianNegativeLogLikelihood(f(), Nd4j.create(FOR_ALL), y());
    check.number("variance [d]", forAll, Losses.negativeLogLikelihood(F, rows(FOR_ALL), Y));
    double forEach = RegressionLoss.gaussianNegativeLogLikelihood(f(), Nd4j.create(FOR_EACH), y());
    check.number("variance [n, d]", forEach, Losses.negativeLogLikelihood(F, FOR_EACH, Y));
    for (INDArray wrong : wrongVariances()) {
      check.refuses(
          "a variance that is not positive",
          IllegalArgumentException.class,
          () -> RegressionLoss.gaussianNegativeLogLikelihood(f(), wrong, y()));
    }
    check.refuses(
        "a variance of the wrong size",
        RuntimeException.class,
        () -> RegressionLoss.gaussianNegativeLogLikelihood(f(), Nd4j.ones(2), y()));
  }

  @Task(number = "3.4.7", title = "its gradient", points = 2, tolerance = Tolerance.FORWARD)
  void gradient(Check check) {
    INDArray forAll = RegressionLoss.gaussianGradient(f(), Nd4j.create(FOR_ALL), y());
    check.matrix("variance [d]", forAll, Losses.gradient(F, rows(FOR_ALL), Y), 4);
    INDArray forEach = RegressionLoss.gaussianGradient(f(), Nd4j.create(FOR_EACH), y());
    check.matrix("variance [n, d]", forEach, Losses.gradient(F, FOR_EACH, Y), 4);
    for (INDArray wrong : wrongVariances()) {
      check.refuses(
          "a variance that is not positive",
          IllegalArgumentException.class,
          () -> RegressionLoss.gaussianGradient(f(), wrong, y()));
    }
  }

  private static INDArray f() {
    return Nd4j.create(F);
  }

  private static INDArray y() {
    return Nd4j.create(Y);
  }

  private static INDArray[] wrongVariances() {
    return new INDArray[] {
      Nd4j.create(new double[] {1, 0, 1}),
      Nd4j.create(new double[] {1, -2, 1}),
      Nd4j.create(new double[] {1, Double.NaN, 1})
    };
  }

  private static double[][] rows(double[] variance) {
    double[][] rows = new double[F.length][];
    Arrays.fill(rows, variance);
    return rows;
  }

  private static double[][] variances() {
    double[][] variances = new Draw(3443).matrix(6, 3);
    for (double[] row : variances) {
      Arrays.setAll(row, j -> 0.1 + Math.abs(row[j]));
    }
    return variances;
  }
}

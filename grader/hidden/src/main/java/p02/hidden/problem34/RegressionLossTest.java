package p02.hidden.problem34;

import java.util.Arrays;
import java.util.List;
import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.Fixture;
import p02.hidden.script.RandomNumbers;
import p02.hidden.subject.Losses.Variance;

/** Tests of {@link p02.problem34.RegressionLoss}. */
class RegressionLossTest {
  private static final double[][] F = {{1, 0.5}, {-2, 4}, {0.25, 3}};
  private static final double[][] Y = {{2, 0.75}, {-1.5, 1}, {1.25, 3.5}};
  private static final double[][] MANY_F = new RandomNumbers(3441).matrix(6, 3);
  private static final double[][] MANY_Y = new RandomNumbers(3442).matrix(6, 3);

  private static final String STRETCHED =
      "ND4J stretches arrays of different shapes in silence: compare the shapes yourself.";

  private static final Variance FOR_ALL = Variance.forAll(0.25, 4);
  private static final Variance FOR_EACH = Variance.forEach(variances());

  private static final List<Variance> NOT_POSITIVE =
      List.of(Variance.forAll(1, 0), Variance.forAll(-2, 1), Variance.forAll(1, Double.NaN));
  private static final List<Variance> NOT_FITTING =
      List.of(
          Variance.forAll(1, 1, 1),
          Variance.forEach(new double[][] {{1, 1}, {1, 1}}),
          // ND4J would stretch this one in silence.
          Variance.forEach(new double[][] {{1, 1}}));

  @Task(
      number = "3.4.4",
      title = "sum of squares",
      asked = "Σ (y − f)² over all examples and outputs",
      example = "f = [[1, 2]], y = [[3, 2]]: 4",
      points = 1,
      tolerance = Tolerance.FORWARD,
      // Room for exact arithmetic on numbers of full precision, in all cases together.
      fuel = 20_000_000,
      bytes = 64_000_000)
  void sumOfSquares(Check check) {
    check.compare(
        OwnLosses.class,
        (losses, cases) -> {
          cases.argumentsWatched();
          cases.rule("formula");
          Fixture fixture = Fixture.of("the sum", "f", F, "y", Y);
          cases.number(fixture, () -> losses.sumOfSquares(F, Y));
          cases.number("the sum of random numbers", () -> losses.sumOfSquares(MANY_F, MANY_Y));
          for (Predictions drawn : Predictions.drawn()) {
            Fixture each = Fixture.of("the sum", "f", drawn.f(), "y", drawn.y());
            cases.number(each, () -> losses.sumOfSquares(drawn.f(), drawn.y()));
          }
          cases.edge("shapes-differ", "different shapes", STRETCHED);
          cases.refusal(
              "different shapes",
              RuntimeException.class,
              () -> losses.sumOfSquares(new double[3][2], new double[][] {{1, 2}}));
        });
  }

  @Task(
      number = "3.4.5",
      title = "share of each output",
      asked = "the part of that sum due to each output; all 0 for a perfect fit",
      example = "f = [[1, 2]], y = [[4, 3]]: 9 + 1 = 10, so [0.9, 0.1]",
      points = 2,
      tolerance = Tolerance.FORWARD,
      builtOn = "3.4.4",
      // Room for exact arithmetic on numbers of full precision, in all cases together.
      fuel = 20_000_000,
      bytes = 64_000_000)
  void share(Check check) {
    check.compare(
        OwnLosses.class,
        (losses, cases) -> {
          cases.argumentsWatched();
          cases.rule("formula");
          cases.numbers(Fixture.of("the shares", "f", F, "y", Y), () -> losses.share(F, Y));
          cases.numbers("the shares of random numbers", () -> losses.share(MANY_F, MANY_Y));
          for (Predictions drawn : Predictions.drawn()) {
            Fixture each = Fixture.of("the shares", "f", drawn.f(), "y", drawn.y());
            cases.numbers(each, () -> losses.share(drawn.f(), drawn.y()));
          }
          cases.edge("perfect-fit", "a perfect fit");
          cases.numbers("the shares of a perfect fit", () -> losses.share(F, F));
          cases.edge("shapes-differ", "different shapes", STRETCHED);
          cases.refusal(
              "different shapes",
              RuntimeException.class,
              () -> losses.share(new double[3][2], new double[][] {{1, 2}}));
        });
  }

  @Task(
      number = "3.4.6",
      title = "Gaussian negative log-likelihood",
      asked = "Σ ½ log(2πσ²) + (y − f)² / (2σ²)",
      example = "f = [[0]], y = [[2]], σ² = 1: 0.918939 + 2 = 2.918939",
      points = 4,
      tolerance = Tolerance.FORWARD,
      // Room for exact arithmetic on numbers of full precision, in all cases together.
      fuel = 20_000_000,
      bytes = 64_000_000)
  void likelihood(Check check) {
    check.compare(
        OwnLosses.class,
        (losses, cases) -> {
          cases.argumentsWatched();
          cases.rule("variance-for-all");
          Fixture fixture = Fixture.of("the sum", "f", F, "σ²", FOR_ALL.rows()[0], "y", Y);
          cases.number(fixture, () -> losses.likelihood(F, FOR_ALL, Y));
          cases.rule("variance-for-each");
          cases.number(
              "the sum with a variance for each example",
              () -> losses.likelihood(MANY_F, FOR_EACH, MANY_Y));
          for (Predictions drawn : Predictions.drawn()) {
            cases.rule(drawn.variance().forAll() ? "variance-for-all" : "variance-for-each");
            cases.number(
                drawn.named("the sum"),
                () -> losses.likelihood(drawn.f(), drawn.variance(), drawn.y()));
          }
          cases.edge("variance-not-positive", "a variance that is not positive");
          for (Variance wrong : NOT_POSITIVE) {
            cases.refusal(
                Fixture.of("a call", "σ²", wrong.rows()[0]),
                IllegalArgumentException.class,
                () -> losses.likelihood(F, wrong, Y));
          }
          cases.edge("variance-does-not-fit", "a variance that does not fit");
          for (Variance wrong : NOT_FITTING) {
            cases.refusal(
                "a variance of the wrong size",
                RuntimeException.class,
                () -> losses.likelihood(F, wrong, Y));
          }
          cases.edge("shapes-differ", "different shapes", STRETCHED);
          cases.refusal(
              "different shapes",
              RuntimeException.class,
              () -> losses.likelihood(F, FOR_ALL, new double[][] {{1, 2}}));
        });
  }

  @Task(
      number = "3.4.7",
      title = "its gradient",
      asked = "the derivative of 3.4.6 with respect to each prediction",
      example = "f = [[0]], y = [[2]], σ² = 4: [[-0.5]]",
      points = 2,
      tolerance = Tolerance.FORWARD,
      // Room for exact arithmetic on numbers of full precision, in all cases together.
      fuel = 20_000_000,
      bytes = 64_000_000)
  void gradient(Check check) {
    check.compare(
        OwnLosses.class,
        (losses, cases) -> {
          cases.argumentsWatched();
          cases.rule("variance-for-all");
          Fixture fixture = Fixture.of("the gradient", "f", F, "σ²", FOR_ALL.rows()[0], "y", Y);
          cases.numbers(fixture, () -> losses.gradient(F, FOR_ALL, Y), 4);
          cases.rule("variance-for-each");
          cases.numbers(
              "the gradient with a variance for each example",
              () -> losses.gradient(MANY_F, FOR_EACH, MANY_Y),
              4);
          for (Predictions drawn : Predictions.drawn()) {
            cases.rule(drawn.variance().forAll() ? "variance-for-all" : "variance-for-each");
            cases.numbers(
                drawn.named("the gradient"),
                () -> losses.gradient(drawn.f(), drawn.variance(), drawn.y()),
                40);
          }
          cases.edge("variance-not-positive", "a variance that is not positive");
          for (Variance wrong : NOT_POSITIVE) {
            cases.refusal(
                Fixture.of("a call", "σ²", wrong.rows()[0]),
                IllegalArgumentException.class,
                () -> losses.gradient(F, wrong, Y));
          }
          cases.edge("variance-does-not-fit", "a variance that does not fit");
          for (Variance wrong : NOT_FITTING) {
            cases.refusal(
                "a variance of the wrong size",
                RuntimeException.class,
                () -> losses.gradient(F, wrong, Y));
          }
          cases.edge("shapes-differ", "different shapes", STRETCHED);
          cases.refusal(
              "different shapes",
              RuntimeException.class,
              () -> losses.gradient(F, FOR_ALL, new double[][] {{1, 2}}));
        });
  }

  private static double[][] variances() {
    double[][] variances = new RandomNumbers(3443).matrix(6, 3);
    for (double[] row : variances) {
      Arrays.setAll(row, j -> 0.1 + Math.abs(row[j]));
    }
    return variances;
  }
}

package p02.hidden.problem34;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.Fixture;
import p02.hidden.script.RandomNumbers;
import p02.hidden.subject.Standardization;

/** Tests of {@link p02.problem34.Standardizer}. */
class StandardizerTest {
  /** Heights in metres, weights in kilograms: columns of different size. */
  private static final double[][] PEOPLE = {
    {1.62, 58}, {1.75, 71.5}, {1.81, 90}, {1.68, 64}, {1.93, 101.5}
  };

  private static final double[][] OTHERS = {{1.7, 70}, {2.01, 120}, {1.55, 47}};
  private static final double[][] RANDOM = new RandomNumbers(341).matrix(40, 3);
  private static final double[][] MORE = new RandomNumbers(342).matrix(5, 3);

  /** Drawn for itself, so that inverse is not asked for what transform must give. */
  private static final double[][] BACK = new RandomNumbers(343).matrix(5, 3);

  /**
   * What inverse is asked of {@link #PEOPLE}. It stands in reports, so that it is not what
   * transform must give.
   */
  private static final double[][] STANDARDIZED = {{-0.5, -0.4}, {2.4, 2.6}, {-1.9, -1.8}};

  /** The second column is constant, and exactly representable. */
  private static final double[][] CONSTANT = {{1, 2.5}, {4, 2.5}, {-2, 2.5}};

  /**
   * Standardized from {@link #CONSTANT}: 0 in the constant column, as transform makes it of the
   * training data. What becomes of other numbers there is not asked.
   */
  private static final double[][] FROM_CONSTANT = {{0.5, 0}, {-1, 0}};

  @Task(
      number = "3.4.1",
      title = "mean and standard deviation",
      asked = "μ and σ of each column, σ with division by n",
      example = "the column 1, 3: μ = 2, σ = 1",
      points = 3,
      tolerance = Tolerance.FORWARD,
      // Room for exact arithmetic on numbers of full precision, in all cases together.
      fuel = 20_000_000,
      bytes = 64_000_000)
  void fit(Check check) {
    check.compare(
        OwnScaling.class,
        (scaling, cases) -> {
          cases.argumentsWatched();
          cases.rule("formula");
          for (double[][] data : withDrawn(PEOPLE, RANDOM)) {
            Fixture mean = Fixture.of("mean()", "data", data);
            cases.numbers(mean, () -> scaling.fit(data).mean(), 100);
            Fixture deviation = Fixture.of("standardDeviation()", "data", data);
            cases.numbers(deviation, () -> scaling.fit(data).standardDeviation(), 100);
          }
          cases.numbers(
              "mean() of one that saw random data, after another saw people",
              () -> firstOfTwo(scaling, MORE, PEOPLE).mean(),
              100);
        });
  }

  @Task(
      number = "3.4.2",
      title = "transform",
      asked = "(x − μ) / σ with the statistics that fit learned; a constant column maps to 0",
      example = "learned from 1, 3: the number 5 becomes (5 − 2) / 1 = 3",
      points = 2,
      tolerance = Tolerance.FORWARD,
      builtOn = "3.4.1",
      // Room for exact arithmetic on numbers of full precision, in all cases together.
      fuel = 20_000_000,
      bytes = 64_000_000)
  void transform(Check check) {
    check.compare(
        OwnScaling.class,
        (scaling, cases) -> {
          cases.argumentsWatched();
          cases.rule("formula");
          Fixture fixture = Fixture.of("transform(x)", "the data of fit", PEOPLE, "x", OTHERS);
          cases.numbers(fixture, () -> scaling.fit(PEOPLE).transform(OTHERS), 100);
          cases.numbers("transform of random data", () -> scaling.fit(RANDOM).transform(MORE), 2);
          RandomNumbers random = new RandomNumbers(344);
          for (double[][] data : withDrawn()) {
            double[][] x = random.matrixBetween(random.count(2, 6), data[0].length, -4, 4);
            Fixture drawn = Fixture.of("transform(x)", "the data of fit", data, "x", x);
            cases.numbers(drawn, () -> scaling.fit(data).transform(x), 20);
          }
          cases.numbers(
              "transform by one that saw random data, after another saw more of them",
              () -> firstOfTwo(scaling, RANDOM, MORE).transform(MORE),
              2);
          cases.rule("constant-column");
          Fixture constant = Fixture.of("transform(x), x what fit saw,", "x", CONSTANT);
          cases.numbers(constant, () -> scaling.fit(CONSTANT).transform(CONSTANT), 4);
        });
  }

  @Task(
      number = "3.4.3",
      title = "inverse",
      asked = "the way back: inverse(transform(x)) = x",
      example = "learned from 1, 3: the number 3 becomes 5 again",
      points = 2,
      tolerance = Tolerance.FORWARD,
      builtOn = "3.4.1",
      // Room for exact arithmetic on numbers of full precision, in all cases together.
      fuel = 20_000_000,
      bytes = 64_000_000)
  void inverse(Check check) {
    check.compare(
        OwnScaling.class,
        (scaling, cases) -> {
          cases.argumentsWatched();
          cases.rule("formula");
          Fixture fixture = Fixture.of("inverse(z)", "the data of fit", PEOPLE, "z", STANDARDIZED);
          cases.numbers(fixture, () -> scaling.fit(PEOPLE).inverse(STANDARDIZED), 120);
          cases.numbers("inverse of random data", () -> scaling.fit(RANDOM).inverse(BACK), 2);
          RandomNumbers random = new RandomNumbers(345);
          for (double[][] data : withDrawn()) {
            double[][] z = random.matrixBetween(random.count(2, 6), data[0].length, -2, 2);
            Fixture drawn = Fixture.of("inverse(z)", "the data of fit", data, "z", z);
            cases.numbers(drawn, () -> scaling.fit(data).inverse(z), 20);
          }
          cases.numbers(
              "inverse by one that saw random data, after another saw more of them",
              () -> firstOfTwo(scaling, RANDOM, MORE).inverse(BACK),
              2);
          cases.rule("constant-column");
          Fixture column =
              Fixture.of("inverse(z)", "the data of fit", CONSTANT, "z", FROM_CONSTANT);
          cases.numbers(column, () -> scaling.fit(CONSTANT).inverse(FROM_CONSTANT), 4);
        });
  }

  /** Those by hand first, and some of every size and of full precision. */
  private static List<double[][]> withDrawn(double[][]... byHand) {
    RandomNumbers random = new RandomNumbers(346);
    return Stream.concat(
            Arrays.stream(byHand),
            Stream.generate(
                    () -> random.matrixBetween(random.count(3, 9), random.count(2, 4), -3, 5))
                .limit(8))
        .toList();
  }

  /** What one learned is its own: a second one changes nothing of it. */
  private static Standardization.Fitted firstOfTwo(
      Standardization scaling, double[][] data, double[][] ofSecond) {
    Standardization.Fitted first = scaling.fit(data);
    scaling.fit(ofSecond);
    return first;
  }
}

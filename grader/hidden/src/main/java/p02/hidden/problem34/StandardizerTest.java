package p02.hidden.problem34;

import java.util.List;
import p02.hidden.Check;
import p02.hidden.Draw;
import p02.hidden.Fixture;
import p02.hidden.Task;
import p02.hidden.Tolerance;
import p02.hidden.model.Scaling;
import p02.oracle.Columns;

/** Tests of {@link p02.problem34.Standardizer}. */
class StandardizerTest {
  /** Heights in metres, weights in kilograms: columns of different size. */
  private static final double[][] PEOPLE = {
    {1.62, 58}, {1.75, 71.5}, {1.81, 90}, {1.68, 64}, {1.93, 101.5}
  };

  private static final double[][] OTHERS = {{1.7, 70}, {2.01, 120}, {1.55, 47}};
  private static final double[][] RANDOM = new Draw(341).matrix(40, 3);
  private static final double[][] MORE = new Draw(342).matrix(5, 3);

  /** The second column is constant, and exactly representable. */
  private static final double[][] CONSTANT = {{1, 2.5}, {4, 2.5}, {-2, 2.5}};

  private static final double[][] AFTER_CONSTANT = {{2, 2.5}, {3, 4}};

  @Task(
      number = "3.4.1",
      title = "mean and standard deviation",
      asked = "μ and σ of each column, σ with division by n",
      example = "the column 1, 3: μ = 2, σ = 1",
      points = 3,
      tolerance = Tolerance.FORWARD)
  void fit(Check check) {
    check.compare(
        OwnScaling.class,
        (scaling, seen) -> {
          for (double[][] data : List.of(PEOPLE, RANDOM)) {
            Scaling.Fitted fitted = scaling.fit(data);
            seen.numbers(Fixture.of("mean()", "data", data), fitted.mean(), 100);
            Fixture told = Fixture.of("standardDeviation()", "data", data);
            seen.numbers(told, fitted.standardDeviation(), 100);
          }
        });
  }

  @Task(
      number = "3.4.2",
      title = "transform",
      asked = "(x − μ) / σ with the statistics that fit learned; a constant column maps to 0",
      example = "learned from 1, 3: the number 5 becomes (5 − 2) / 1 = 3",
      points = 2,
      tolerance = Tolerance.FORWARD)
  void transform(Check check) {
    check.compare(
        OwnScaling.class,
        (scaling, seen) -> {
          Fixture told = Fixture.of("transform(x)", "the data of fit", PEOPLE, "x", OTHERS);
          seen.numbers(told, scaling.fit(PEOPLE).transform(OTHERS), 100);
          seen.numbers("transform of random data", scaling.fit(RANDOM).transform(MORE), 2);
          Fixture constant = Fixture.of("transform(x), x what fit saw,", "x", CONSTANT);
          seen.numbers(constant, scaling.fit(CONSTANT).transform(CONSTANT), 4);
        });
  }

  @Task(
      number = "3.4.3",
      title = "inverse",
      asked = "the way back: inverse(transform(x)) = x",
      example = "learned from 1, 3: the number 3 becomes 5 again",
      points = 2,
      tolerance = Tolerance.FORWARD)
  void inverse(Check check) {
    double[][] people = standardized(OTHERS, PEOPLE);
    double[][] random = standardized(MORE, RANDOM);
    double[][] constant = standardized(AFTER_CONSTANT, CONSTANT);
    check.compare(
        OwnScaling.class,
        (scaling, seen) -> {
          Fixture told = Fixture.of("inverse(z)", "the data of fit", PEOPLE, "z", people);
          seen.numbers(told, scaling.fit(PEOPLE).inverse(people), 120);
          seen.numbers("inverse of random data", scaling.fit(RANDOM).inverse(random), 2);
          Fixture column = Fixture.of("inverse(z)", "the data of fit", CONSTANT, "z", constant);
          seen.numbers(column, scaling.fit(CONSTANT).inverse(constant), 4);
        });
  }

  private static double[][] standardized(double[][] data, double[][] training) {
    return Columns.standardized(data, Columns.means(training), Columns.deviations(training));
  }
}

package p02.problem34;

import static p02.board.SelfCheck.rule;
import static p02.board.SelfCheck.saw;

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

/** Small tables whose means and deviations can be found in the head. */
@Tag("p34")
@Tag("3.4")
@DisplayName("Outputs on different scales")
@ExtendWith(SelfCheck.class)
class StandardizerTest {
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
    Standardizer exact = Standardizer.fit(fine());
    Expect.array("mean() for [[0.1, 1.3], [0.7, 0.9]]", exact.mean(), vector(0.4, 1.1));
    Expect.array("standardDeviation() for [[0.1, 1.3], [0.7, 0.9]]", exact.standardDeviation(), vector(0.3, 0.2));
    INDArray thirds = Nd4j.create(new double[][] {{1, 2}, {0, 2}, {0, 3}});
    Expect.array(
        "mean() for [[1, 2], [0, 2], [0, 3]]", Standardizer.fit(thirds).mean(), vector(1 / 3.0, 7 / 3.0));
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
    Expect.array(
        "transform([[0.9, 0.7]]) after fit([[0.1, 1.3], [0.7, 0.9]])",
        Standardizer.fit(fine()).transform(Nd4j.create(new double[][] {{0.9, 0.7}})),
        Nd4j.create(new double[][] {{5 / 3.0, -2}}));
    Standardizer first = Standardizer.fit(wide());
    Standardizer.fit(data());
    Expect.array(
        "the same by the first of two, after a second one was fitted",
        first.transform(fresh),
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
    Expect.array(
        "inverse([[0.3, -0.7]]) after fit([[0.1, 1.3], [0.7, 0.9]])",
        Standardizer.fit(fine()).inverse(Nd4j.create(new double[][] {{0.3, -0.7}})),
        Nd4j.create(new double[][] {{0.49, 0.96}}));
    Standardizer first = Standardizer.fit(wide());
    Standardizer.fit(data());
    Expect.array(
        "the same by the first of two, after a second one was fitted",
        first.inverse(z),
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

  private static INDArray vector(double... numbers) {
    return Nd4j.create(numbers);
  }

  /** Column means 0.4 and 1.1, deviations 0.3 and 0.2: digits that single precision has no room for. */
  private static INDArray fine() {
    return Nd4j.create(new double[][] {{0.1, 1.3}, {0.7, 0.9}});
  }

  /** Column means 3, 0.5 and 1; deviations 1, 0.5 and 2. */
  private static INDArray wide() {
    return Nd4j.create(new double[][] {{2, 0, -1}, {4, 1, 3}});
  }
}

package p02.hidden.tutorial11;

import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.Fixture;
import p02.hidden.script.RandomNumbers;

/** Tests of {@link p02.tutorial11.Tensors}. */
class TensorsTest {
  private static final int DRAWN = 8;
  private static final double[][] SQUARE = {{1, 2}, {0.5, -1}};
  private static final double[][] OTHER_SQUARE = {{3, 0.25}, {-2, 4}};
  private static final double[][] WIDE = new RandomNumbers(1111).matrix(3, 4);
  private static final double[][] TALL = new RandomNumbers(1112).matrix(4, 2);

  /** As many rows as columns, so that a mean along the wrong axis has the right shape. */
  private static final double[][] EVEN = {{1, 2, 6}, {-4, 8, 0.5}, {3, 5, 1}};

  private static final double[][] POINTS = {{0, 1}, {2, -1}, {-1.5, 0.5}};
  private static final double[][] OTHERS = {{2, -1}, {3, 1.5}};
  private static final double[][] MANY = new RandomNumbers(1131).matrix(5, 3);
  private static final double[][] AS_MANY = new RandomNumbers(1132).matrix(5, 3);

  @Task(
      number = "1.1.1",
      title = "matrix product",
      asked = "C = A B, cᵢⱼ = Σₖ aᵢₖ bₖⱼ",
      example = "[[1, 2]] · [[3], [4]] = [[11]]",
      points = 1,
      tolerance = Tolerance.FORWARD)
  void product(Check check) {
    check.compare(
        OwnArrayMath.class,
        (math, cases) -> {
          cases.argumentsWatched();
          cases.rule("formula");
          Fixture fixture = Fixture.of("A B", "A", SQUARE, "B", OTHER_SQUARE);
          cases.numbers(fixture, () -> math.product(SQUARE, OTHER_SQUARE), 4);
          cases.numbers("A B for A of [3, 4] and B of [4, 2]", () -> math.product(WIDE, TALL), 4);
          RandomNumbers random = new RandomNumbers(1113);
          for (int i = 0; i < DRAWN; i++) {
            int inner = random.count(2, 5);
            double[][] a = random.matrixBetween(random.count(2, 5), inner, -2, 2);
            double[][] b = random.matrixBetween(inner, random.count(2, 5), -2, 2);
            cases.numbers(Fixture.of("A B", "A", a, "B", b), () -> math.product(a, b), 20);
          }
        });
  }

  @Task(
      number = "1.1.2",
      title = "means of the columns",
      asked = "the mean of each column, [n, d] → [d]",
      example = "[[1, 2], [3, 6]]: [2, 4]",
      points = 1,
      tolerance = Tolerance.FORWARD)
  void columnMeans(Check check) {
    check.compare(
        OwnArrayMath.class,
        (math, cases) -> {
          cases.argumentsWatched();
          cases.rule("formula");
          cases.numbers(Fixture.of("the means", "x", EVEN), () -> math.columnMeans(EVEN), 8);
          cases.numbers("the means of x of [3, 4]", () -> math.columnMeans(WIDE), 2);
          cases.numbers("the means of x of [4, 2]", () -> math.columnMeans(TALL), 2);
          RandomNumbers random = new RandomNumbers(1121);
          for (int i = 0; i < DRAWN; i++) {
            double[][] x = random.matrixBetween(random.count(2, 6), random.count(2, 5), -2, 2);
            cases.numbers(Fixture.of("the means", "x", x), () -> math.columnMeans(x), 2);
          }
        });
  }

  @Task(
      number = "1.1.3",
      title = "squared distances",
      asked = "Dᵢⱼ = Σₖ (aᵢₖ − bⱼₖ)², [n, d] and [m, d] → [n, m]",
      example = "a = [[0, 0], [3, 4]], b = [[0, 1]]: [[1], [18]]",
      points = 1,
      tolerance = Tolerance.DISTANCES)
  void squaredDistances(Check check) {
    check.compare(
        OwnArrayMath.class,
        (math, cases) -> {
          cases.argumentsWatched();
          cases.rule("formula");
          Fixture fixture = Fixture.of("the distances", "a", POINTS, "b", OTHERS);
          cases.numbers(fixture, () -> math.squaredDistances(POINTS, OTHERS), 10);
          cases.numbers(
              "the distances of five points from five others",
              () -> math.squaredDistances(MANY, AS_MANY),
              20);
          RandomNumbers random = new RandomNumbers(1133);
          for (int i = 0; i < DRAWN; i++) {
            int numbers = random.count(2, 4);
            double[][] a = random.matrixBetween(random.count(2, 5), numbers, -2, 2);
            double[][] b = random.matrixBetween(random.count(2, 5), numbers, -2, 2);
            Fixture drawn = Fixture.of("the distances", "a", a, "b", b);
            cases.numbers(drawn, () -> math.squaredDistances(a, b), 40);
          }
          cases.rule("same-points");
          cases.numbers(
              "the distances of five points from one another",
              () -> math.squaredDistances(MANY, MANY),
              20);
        });
  }
}

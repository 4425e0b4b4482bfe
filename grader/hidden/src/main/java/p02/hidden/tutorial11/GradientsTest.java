package p02.hidden.tutorial11;

import java.util.List;
import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.Fixture;
import p02.hidden.script.RandomNumbers;
import p02.hidden.subject.Calculus.Point;

/** Tests of {@link p02.tutorial11.Gradients}. */
class GradientsTest {
  private static final double[][] SQUARE = {{1, -3}, {0.5, 2}};
  private static final List<Point> POINTS =
      List.of(
          Point.of(1, -2.5, 4, 0.5),
          Point.of(SQUARE),
          Point.of(new RandomNumbers(114).matrix(2, 3)),
          Point.of(new RandomNumbers(115).vectorOfSize(7, 0.1, 4)),
          Point.of(new RandomNumbers(116).matrixBetween(5, 2, -3, 3)),
          Point.of(new RandomNumbers(117).vectorOfSize(2, 0.1, 4)),
          Point.of(new RandomNumbers(118).matrixBetween(2, 2, -3, 3)),
          Point.of(new RandomNumbers(119).matrixBetween(3, 4, -3, 3)));

  @Task(
      number = "1.1.4",
      title = "a function of an array",
      asked = "y = mean((x + 2)² + 3)",
      example = "x = [0, 1, 2]: (7 + 12 + 19) / 3 = 12.6667",
      points = 1,
      tolerance = Tolerance.FORWARD)
  void value(Check check) {
    check.compare(
        OwnCalculus.class,
        (calculus, cases) -> {
          cases.argumentsWatched();
          cases.rule("formula");
          for (Point x : POINTS) {
            cases.number(Fixture.of("y", "x", x.entries()), () -> calculus.value(x));
          }
        });
  }

  @Task(
      number = "1.1.5",
      title = "its gradient",
      asked = "∂y/∂x, in the shape of x",
      example = "x = [0, 1, 2]: [4/3, 2, 8/3]",
      points = 1,
      tolerance = Tolerance.GRADIENT,
      // Arrays of numbers that are objects, in all cases together.
      bytes = 64_000_000)
  void gradient(Check check) {
    check.compare(
        OwnCalculus.class,
        (calculus, cases) -> {
          cases.argumentsWatched();
          cases.rule("formula");
          for (Point x : POINTS) {
            Fixture fixture = Fixture.of("the gradient", "x", x.entries());
            cases.numbers(fixture, () -> calculus.gradient(x), 4);
          }
        });
  }
}

package p02.hidden.tutorial22;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Content;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.Fixture;
import p02.hidden.script.RandomNumbers;
import p02.hidden.subject.Descending.Slope;

/** Tests of {@link p02.tutorial22.LossSurfaces}. */
class LossSurfacesTest {
  /** Away from the kink of |w₁|; on both sides of it. */
  private static final double[][] ON_VALLEY = {
    {0.5, -1}, {-0.75, 0.5}, {1.5, -3}, {-0.2, -0.4}, {2, 1.25}, {-5, 5}
  };

  /** Near each hole, since far away the surface is flat; the last two between holes. */
  private static final double[][] NEAR_HOLES = {
    {0.9, -0.35}, {-1.1, 0.25}, {-0.3, -0.75}, {-0.6, -0.4}, {0.4, -0.5}, {-0.75, -0.1}
  };

  /**
   * Descents are given slopes and optimizers that no other task asks for, since code that is given
   * something may ask it whatever it likes, and a report shows what came out.
   */
  private static final Slope BOWL = Slope.bent(LossSurfacesTest::bowl, 0.4, 0);

  private static final Slope BOWL_REMEMBERED = Slope.bent(LossSurfacesTest::bowl, 0.3, 0.8);
  private static final int DESCENTS = 10;
  private static final Slope WAVES = Slope.bent(LossSurfacesTest::waves, 0.25, 0);

  @Task(
      number = "2.2.5",
      title = "pathological surface",
      asked = "tanh²(w₁) + 0.01 |w₁| + σ(w₂), and its gradient",
      example = "w = [0, 0]: 0.5",
      points = 1,
      tolerance = Tolerance.GRADIENT,
      uses = "p02.tutorial21.Activations")
  void pathological(Check check) {
    check.compare(
        OwnSurfaces.class,
        (own, cases) -> {
          cases.argumentsWatched();
          cases.rule("value");
          for (double[] w : withDrawn(ON_VALLEY)) {
            cases.number(Fixture.of("pathological(w)", "w", w), () -> own.valley(w));
          }
          cases.rule("gradient");
          for (double[] w : withDrawn(ON_VALLEY)) {
            Fixture fixture = Fixture.of("pathologicalGradient(w)", "w", w);
            cases.numbers(fixture, () -> own.valleyGradient(w), 1);
          }
        });
  }

  @Task(
      number = "2.2.6",
      title = "steep surface",
      asked = "−Σ exp(−½ ‖w − c‖² / σ²) / (2π σ²), and its gradient",
      example = "w = [1, -0.5], the middle of a hole: −1 / (2π · 0.04) = -3.978874",
      points = 1,
      tolerance = Tolerance.GRADIENT)
  void steep(Check check) {
    check.compare(
        OwnSurfaces.class,
        (own, cases) -> {
          cases.argumentsWatched();
          cases.rule("value");
          for (double[] w : withDrawn(NEAR_HOLES)) {
            cases.number(Fixture.of("steep(w)", "w", w), () -> own.holes(w));
          }
          cases.rule("gradient");
          for (double[] w : withDrawn(NEAR_HOLES)) {
            Fixture fixture = Fixture.of("steepGradient(w)", "w", w);
            cases.numbers(fixture, () -> own.holesGradient(w), 1);
          }
        });
  }

  @Task(
      number = "2.2.7",
      title = "descent",
      asked = "the points of a descent, [steps + 1, 2], row 0 the start",
      example =
          "the gradient always [1, 2], SGD with α = 0.5, start [3, 3], 1 step: [[3, 3], [2.5, 2]]",
      points = 1,
      tolerance = Tolerance.IN_PLACE)
  void descend(Check check) {
    check.compare(
        OwnDescent.class,
        (own, cases) -> {
          cases.argumentsWatched();
          cases.rule("path");
          double[] corner = {5, 5};
          double[] side = {1, 2};
          double[] hole = {0.75, -0.25};
          show(cases, "a bowl", () -> own.descend(BOWL, corner, 5));
          show(cases, "a bowl, with memory", () -> own.descend(BOWL_REMEMBERED, side, 4));
          show(cases, "waves", () -> own.descend(WAVES, hole, 3));
          RandomNumbers random = new RandomNumbers(227);
          for (int i = 0; i < DESCENTS; i++) {
            double alpha = random.between(0.1, 0.4);
            double beta = random.between(0.1, 0.9);
            Slope slope =
                Slope.bent(
                    i % 2 == 0 ? LossSurfacesTest::bowl : LossSurfacesTest::waves, alpha, beta);
            double[] start = random.vectorOfSize(2, 0.1, 4);
            int steps = random.count(1, 6);
            String name = "%s, with memory, %d".formatted(i % 2 == 0 ? "a bowl" : "waves", i);
            show(cases, name, () -> own.descend(slope, start, steps));
          }
          cases.rule("no-step");
          show(cases, "waves, no step", () -> own.descend(WAVES, hole, 0));
          cases.edge("negative-steps", "a negative number of steps");
          cases.refusal(
              "descend with steps = -2",
              RuntimeException.class,
              () -> own.descend(WAVES, hole, -2));
        });
  }

  /** Those by hand first, and some of full precision, away from the kink. */
  private static List<double[]> withDrawn(double[][] points) {
    RandomNumbers random = new RandomNumbers(225);
    return Stream.concat(
            Arrays.stream(points),
            Stream.generate(() -> random.vectorOfSize(2, 0.05, 1.2)).limit(6))
        .toList();
  }

  private static double[] bowl(double[] w) {
    return new double[] {1.3 * w[0] - 0.4 * w[1] + 0.2, 0.7 * w[1] - 0.4 * w[0] - 0.9};
  }

  private static double[] waves(double[] w) {
    return new double[] {Math.sin(2 * w[0] + w[1]) + 0.3, Math.cos(w[0] - 3 * w[1]) - 0.2};
  }

  private static void show(
      CaseRecorder cases, String name, CaseRecorder.ThrowingSupplier<Content> path) {
    cases.numbers("the path (" + name + ")", path, 5);
  }
}

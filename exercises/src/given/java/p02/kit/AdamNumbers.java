package p02.kit;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Draws numbers for worksheet 3.5 until a missing or wrong step of Adam shows in the second weight.
 */
final class AdamNumbers {
  private static final double ALPHA = 0.5;
  private static final double BETA = 0.9;
  private static final double GAMMA = 0.99;
  private static final double EPSILON = 0.1;

  /** The least difference between a right number and a mistaken one: 20 × the tolerance of 5e-4. */
  private static final double VISIBLE = 0.01;

  private AdamNumbers() {}

  static AdamCase draw(Dice dice) {
    AdamCase numbers = candidate(dice);
    while (!tells(numbers)) {
      numbers = candidate(dice);
    }
    return numbers;
  }

  private static AdamCase candidate(Dice dice) {
    double[] gradients = {dice.tenths(2, 20), dice.tenths(2, 20)};
    return new AdamCase(dice.tenths(5, 20), ALPHA, BETA, GAMMA, EPSILON, gradients);
  }

  /** What is added to the weight, from the corrected and the plain moments. */
  private interface Step {
    double of(double first, double second, double m, double v, double g);
  }

  private static boolean tells(AdamCase c) {
    Step right = (first, second, m, v, g) -> ALPHA * first / (Math.sqrt(second) + EPSILON);
    double[] phi = run(c, g -> g * g, right);
    List<Step> mistakes =
        List.of(
            (first, second, m, v, g) -> ALPHA * m / (Math.sqrt(v) + EPSILON),
            (first, second, m, v, g) -> ALPHA * m / (Math.sqrt(second) + EPSILON),
            (first, second, m, v, g) -> ALPHA * first / (Math.sqrt(v) + EPSILON),
            (first, second, m, v, g) ->
                ALPHA * m / (1 - BETA) / (Math.sqrt(v / (1 - GAMMA)) + EPSILON),
            (first, second, m, v, g) -> ALPHA * g / (Math.sqrt(second) + EPSILON),
            (first, second, m, v, g) -> ALPHA * first / (second + EPSILON),
            (first, second, m, v, g) -> ALPHA * first / Math.sqrt(second),
            (first, second, m, v, g) -> ALPHA * first / Math.sqrt(second + EPSILON),
            (first, second, m, v, g) -> ALPHA * (first / Math.sqrt(second) + EPSILON));
    return mistakes.stream().allMatch(step -> apart(phi, run(c, g -> g * g, step)))
        && apart(phi, run(c, Math::abs, right))
        && apart(phi, run(c, g -> g, right));
  }

  private static double[] run(AdamCase c, DoubleUnaryOperator square, Step step) {
    double m = 0;
    double v = 0;
    double[] phi = {c.phi(), c.phi()};
    for (int t = 1; t <= 2; t++) {
      double g = c.gradients()[t - 1];
      m = BETA * m + (1 - BETA) * g;
      v = GAMMA * v + (1 - GAMMA) * square.applyAsDouble(g);
      double first = m / (1 - Math.pow(BETA, t));
      double second = v / (1 - Math.pow(GAMMA, t));
      double before = t == 1 ? c.phi() : phi[0];
      phi[t - 1] = before - step.of(first, second, m, v, g);
    }
    return phi;
  }

  /** Whether one of the two numbers shows the difference; what is no number shows it, too. */
  private static boolean apart(double[] right, double[] other) {
    double most = Math.max(Math.abs(right[0] - other[0]), Math.abs(right[1] - other[1]));
    return Double.isNaN(most) || most >= VISIBLE;
  }
}

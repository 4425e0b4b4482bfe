package p02.kit;

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

  private static boolean tells(AdamCase c) {
    double g1 = c.gradients()[0];
    double g2 = c.gradients()[1];
    double m1 = (1 - BETA) * g1;
    double v1 = (1 - GAMMA) * g1 * g1;
    double m2 = BETA * m1 + (1 - BETA) * g2;
    double v2 = GAMMA * v1 + (1 - GAMMA) * g2 * g2;
    double m = m2 / (1 - BETA * BETA);
    double v = v2 / (1 - GAMMA * GAMMA);
    double step = ALPHA * m / (Math.sqrt(v) + EPSILON);
    return apart(step, ALPHA * m2 / (Math.sqrt(v2) + EPSILON))
        && apart(step, ALPHA * m2 / (Math.sqrt(v) + EPSILON))
        && apart(step, ALPHA * m / (Math.sqrt(v2) + EPSILON))
        && apart(step, ALPHA * g2 / (Math.sqrt(v) + EPSILON))
        && apart(step, ALPHA * m / (v + EPSILON))
        && apart(step, ALPHA * Math.signum(g2))
        && apart(step, ALPHA * m / Math.sqrt(v + EPSILON));
  }

  private static boolean apart(double one, double other) {
    return Math.abs(one - other) >= VISIBLE;
  }
}

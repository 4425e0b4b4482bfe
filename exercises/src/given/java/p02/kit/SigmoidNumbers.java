package p02.kit;

/** Draws numbers for worksheet 3.2 until the common mistakes differ visibly. */
final class SigmoidNumbers {
  /** The least difference between a right number and a mistaken one. */
  private static final double VISIBLE = 0.02;

  private SigmoidNumbers() {}

  static SigmoidCase draw(Dice dice) {
    SigmoidCase numbers = candidate(dice);
    while (!tells(numbers)) {
      numbers = candidate(dice);
    }
    return numbers;
  }

  private static SigmoidCase candidate(Dice dice) {
    double[] w1 = {dice.tenths(2, 15), dice.tenths(2, 15)};
    double[] x = {dice.tenths(5, 20), dice.tenths(5, 20)};
    return new SigmoidCase(w1, dice.tenths(1, 9), dice.tenths(5, 30), dice.tenths(1, 9), x);
  }

  private static boolean tells(SigmoidCase c) {
    double z1 = c.w1()[0] * c.x()[0] + c.w1()[1] * c.x()[1] + c.b1();
    double h = sigmoid(z1);
    double z2 = c.w2() * h + c.b2();
    double y = sigmoid(z2);
    return Math.abs(z1) > 0.2
        && Math.abs(z1) < 3
        && Math.abs(z2) > 0.2
        && apart(h, sigmoid(-z1))
        && apart(h, z1)
        && apart(h, Math.tanh(z1))
        && apart(h, z1 * (1 - z1))
        && apart(y, z2)
        && apart(y, Math.tanh(z2))
        && apart(y, sigmoid(c.w2() * z1 + c.b2()))
        && apart(y, sigmoid(-z2));
  }

  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  private static boolean apart(double one, double other) {
    return Math.abs(one - other) >= VISIBLE;
  }
}

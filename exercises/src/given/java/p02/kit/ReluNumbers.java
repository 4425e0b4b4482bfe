package p02.kit;

import java.util.Arrays;

/**
 * Draws numbers for worksheet 3.1 until they tell the common mistakes apart: exactly one hidden
 * pre-activation is negative, the output is positive, and no bias, sign or order of weights can be
 * mistaken without a visible difference.
 */
final class ReluNumbers {
  /** The least difference between a right number and a mistaken one. */
  private static final double VISIBLE = 0.05;

  private ReluNumbers() {}

  static ReluCase draw(Dice dice) {
    while (true) {
      double[][] w1 = new double[3][2];
      double[] b1 = new double[3];
      double[] w2 = new double[3];
      for (int i = 0; i < 3; i++) {
        w1[i] = new double[] {dice.tenths(2, 15), dice.tenths(2, 15)};
        b1[i] = dice.tenths(1, 9);
        w2[i] = dice.tenths(2, 15);
      }
      double[] x = {dice.tenths(5, 20), dice.tenths(5, 20)};
      double b2 = dice.tenths(1, 9);
      // The record copies its arrays, and most drawings are thrown away.
      if (tells(w1, b1, w2, b2, x)) {
        return new ReluCase(w1, b1, w2, b2, x);
      }
    }
  }

  private static boolean tells(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    if (x[0] * x[1] > 0 || Math.abs(x[0]) == Math.abs(x[1])) {
      return false;
    }
    double[] z1 = new double[3];
    double[] reshaped = new double[3];
    double[] flat = {w1[0][0], w1[0][1], w1[1][0], w1[1][1], w1[2][0], w1[2][1]};
    double z2 = b2;
    double leaky = b2;
    double late = b2;
    for (int i = 0; i < 3; i++) {
      double product = w1[i][0] * x[0] + w1[i][1] * x[1];
      z1[i] = product + b1[i];
      reshaped[i] = flat[i] * x[0] + flat[i + 3] * x[1] + b1[i];
      z2 += w2[i] * Math.max(0, z1[i]);
      leaky += w2[i] * z1[i];
      late += w2[i] * (Math.max(0, product) + b1[i]);
    }
    // At -1 even a leaky slope of 0.01 shows in the second decimal.
    return Arrays.stream(z1).filter(z -> z <= -1).count() == 1
        && Arrays.stream(z1).filter(z -> z > VISIBLE).count() == 2
        && z2 > 2 * VISIBLE
        && apart(z2, leaky)
        && apart(z2, late)
        && apart(z1[0], reshaped[0])
        && apart(z1[2], reshaped[2]);
  }

  private static boolean apart(double one, double other) {
    return Math.abs(one - other) >= VISIBLE;
  }
}

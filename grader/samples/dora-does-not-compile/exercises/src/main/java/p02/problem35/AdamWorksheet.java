package p02.problem35;

import p02.kit.AdamCase;
import p02.kit.Variant;

/**
 * Two Adam steps of a single weight, calculated by hand with your own numbers; the self-check
 * prints them. Entry 0 is after the first step, entry 1 after the second.
 */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  private static AdamCase numbers() {
    return Variant.mine().adam();
  }

  /** The first moment m after each step, before its correction. */
  public static double[] m() {
    AdamCase c = numbers();
    double first = (1 - c.beta()) * c.gradients()[0];
    return new double[] {first, c.beta() * first + (1 - c.beta()) * c.gradients()[1]};
  }

  /** The second moment v after each step, before its correction. */
  public static double[] v() {
    AdamCase c = numbers();
    double first = (1 - c.gamma()) * c.gradients()[0] * c.gradients()[0];
    double second = c.gamma() * first + (1 - c.gamma()) * c.gradients()[1] * c.gradients()[1];
    return new double[] {first, second};
  }

  /** The weight φ after each step; four decimals are enough. */
  public static double[] phi() {
    AdamCase c = numbers();
    double[] phi = new double[2];
    double before = c.phi();
    for (int t = 1; t <= 2; t++) {
      double first = m()[t - 1] / (1 - Math.pow(c.beta(), t));
      double second = v()[t - 1] / (1 - Math.pow(c.gamma(), t));
      before -= c.alpha() * first / (Math.sqrt(second) + c.epsilon());
      phi[t - 1] = before;
    }
    return phi;
  }
}

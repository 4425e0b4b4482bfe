package p02.problem32;

import org.apache.commons.math3.util.Precision;

/**
 * Your own network, calculated by hand; four decimals are enough. The self-check prints your
 * numbers.
 */
public final class SigmoidWorksheet {
  // w1 = [0.8, 0.7], b1 = -0.1, w2 = -1.3, b2 = -0.2, x = [-1.6, -0.6]

  private SigmoidWorksheet() {}

  /** The hidden pre-activation, {@code z1 = w1 · x + b1}. */
  public static double z1() {
    return -1.8;
  }

  /** The hidden activation, {@code h = σ(z1)}. */
  public static double h() {
    return Precision.round(0.141851, 4);
  }

  /** The output's pre-activation, {@code z2 = w2 h + b2}. */
  public static double z2() {
    return Precision.round(-0.384406, 4);
  }

  /** The output, {@code y = σ(z2)}. */
  public static double y() {
    return Precision.round(0.405065, 4);
  }
}

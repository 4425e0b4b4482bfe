package p02.problem32;

import hilfsmittel.Rechenwerk;

/**
 * Your own network, calculated by hand; four decimals are enough. The self-check prints your
 * numbers.
 */
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  /** The hidden pre-activation, {@code z1 = w1 · x + b1}. */
  public static double z1() {
    return -0.74;
  }

  /** The hidden activation, {@code h = σ(z1)}. */
  public static double h() {
    return Rechenwerk.runde(0.323004143761477, 5);
  }

  /** The output's pre-activation, {@code z2 = w2 h + b2}. */
  public static double z2() {
    return Rechenwerk.runde(-0.361502, 5);
  }

  /** The output, {@code y = σ(z2)}. */
  public static double y() {
    return Rechenwerk.runde(0.410596, 5);
  }
}

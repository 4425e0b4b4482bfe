package p02.problem32;


/**
 * Your own network, calculated by hand; four decimals are enough. The self-check prints your
 * numbers.
 */
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  /** The hidden pre-activation, {@code z1 = w1 · x + b1}. */
  public static double z1() {
    return 1.7;
  }

  /** The hidden activation, {@code h = σ(z1)}. */
  public static double h() {
    return SigmoidNetwork.sigmoid(z1());
  }

  /** The output's pre-activation, {@code z2 = w2 h + b2}. */
  public static double z2() {
    return -0.6 * h() - 0.2;
  }

  /** The output, {@code y = σ(z2)}. */
  public static double y() {
    return SigmoidNetwork.sigmoid(z2());
  }
}

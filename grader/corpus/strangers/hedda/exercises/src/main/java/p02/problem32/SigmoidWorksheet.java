package p02.problem32;


/**
 * Your own network, calculated by hand; four decimals are enough. The self-check prints your
 * numbers.
 */
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  /** The hidden pre-activation, {@code z1 = w1 · x + b1}. */
  public static double z1() {
    return -0.36;
  }

  /** The hidden activation, {@code h = σ(z1)}. */
  public static double h() {
    return 0.41096;
  }

  /** The output's pre-activation, {@code z2 = w2 h + b2}. */
  public static double z2() {
    return -0.49178;
  }

  /** The output, {@code y = σ(z2)}. */
  public static double y() {
    return 0.37947;
  }
}

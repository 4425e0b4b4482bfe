package p02.problem32;

import p02.kit.TodoException;

/**
 * Your own network, calculated by hand; four decimals are enough. The self-check prints your
 * numbers.
 */
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  /** The hidden pre-activation, {@code z1 = w1 · x + b1}. */
  public static double z1() {
    // TODO 3.2.6: return your number.
    throw new TodoException("3.2.6");
  }

  /** The hidden activation, {@code h = σ(z1)}. */
  public static double h() {
    // TODO 3.2.6: return your number.
    throw new TodoException("3.2.6");
  }

  /** The output's pre-activation, {@code z2 = w2 h + b2}. */
  public static double z2() {
    // TODO 3.2.6: return your number.
    throw new TodoException("3.2.6");
  }

  /** The output, {@code y = σ(z2)}. */
  public static double y() {
    // TODO 3.2.6: return your number.
    throw new TodoException("3.2.6");
  }
}

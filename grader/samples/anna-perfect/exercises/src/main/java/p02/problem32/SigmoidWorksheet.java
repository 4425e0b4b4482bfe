package p02.problem32;

import p02.kit.SigmoidCase;
import p02.kit.Variant;

/**
 * Your own network, calculated by hand; four decimals are enough. The self-check prints your
 * numbers.
 */
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  private static SigmoidCase numbers() {
    return Variant.mine().sigmoid();
  }

  /** The hidden pre-activation, {@code z1 = w1 · x + b1}. */
  public static double z1() {
    SigmoidCase c = numbers();
    return c.w1()[0] * c.x()[0] + c.w1()[1] * c.x()[1] + c.b1();
  }

  /** The hidden activation, {@code h = σ(z1)}. */
  public static double h() {
    return 1 / (1 + Math.exp(-z1()));
  }

  /** The output's pre-activation, {@code z2 = w2 h + b2}. */
  public static double z2() {
    return numbers().w2() * h() + numbers().b2();
  }

  /** The output, {@code y = σ(z2)}. */
  public static double y() {
    return 1 / (1 + Math.exp(-z2()));
  }
}

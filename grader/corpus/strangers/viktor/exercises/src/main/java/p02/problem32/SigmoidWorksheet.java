package p02.problem32;

/** Arbeitsblatt: w1 = (0,7; 0,7), b1 = −0,4, w2 = −0,6, b2 = 0,8, x = (−1,9; 1,7). */
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  /** −1,33 + 1,19 − 0,4. */
  public static double z1() {
    return -0.54;
  }

  public static double h() {
    return 0.36819;
  }

  /** −0,22091 + 0,8. */
  public static double z2() {
    return 0.57909;
  }

  public static double y() {
    return 0.64086;
  }
}

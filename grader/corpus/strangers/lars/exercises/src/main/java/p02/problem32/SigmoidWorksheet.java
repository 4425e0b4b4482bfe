package p02.problem32;

/** By hand. */
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  public static double z1() {
    return 2.22;
  }

  public static double h() {
    return 0.90203;
  }

  public static double z2() {
    return -0.88244;
  }

  public static double y() {
    return 0.29267;
  }
}

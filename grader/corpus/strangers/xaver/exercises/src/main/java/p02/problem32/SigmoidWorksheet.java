package p02.problem32;

/** By hand. */
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  public static double z1() {
    return -1.5;
  }

  public static double h() {
    return 0.18243;
  }

  public static double z2() {
    return -0.71012;
  }

  public static double y() {
    return 0.32957;
  }
}

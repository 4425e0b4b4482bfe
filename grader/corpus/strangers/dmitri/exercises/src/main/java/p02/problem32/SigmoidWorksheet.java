package p02.problem32;

/** By hand. */
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  public static double z1() {
    return 2.64;
  }

  public static double h() {
    return 0.9334;
  }

  public static double z2() {
    return 2.1868;
  }

  public static double y() {
    return 0.8991;
  }
}

package p02.problem32;

public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  public static double z1() {
    return 2.92; // 1.96 + 0.66 + 0.3
  }

  public static double h() {
    return 0.94883;
  }

  public static double z2() {
    return -1.43860;
  }

  public static double y() {
    return 0.19176;
  }
}

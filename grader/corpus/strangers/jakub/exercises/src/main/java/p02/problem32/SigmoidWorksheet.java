package p02.problem32;

// w1 = [0.9, 1.1], b1 = 0.5, w2 = -2.2, b2 = -0.4, x = [1.3, -1.8]
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  public static double z1() {
    return 1.17 - 1.98 + 0.5;
  }

  public static double h() {
    return 0.42311;
  }

  public static double z2() {
    return -1.33085;
  }

  public static double y() {
    return Double.valueOf("0.20902");
  }
}

package p02.problem31;

import p02.jana.Tools;

public final class ReluWorksheet {
  private ReluWorksheet() {}

  // z1_1 = -0.7 * 0.9 + (-0.2) * (-1.3) - 0.8 = -0.63 + 0.26 - 0.8 = -1.17
  // z1_2 = 1.1 * 0.9 + (-0.5) * (-1.3) + 0.4 = 0.99 + 0.65 + 0.4 = 2.04
  // z1_3 = 1.3 * 0.9 + (-0.6) * (-1.3) + 0.9 = 1.17 + 0.78 + 0.9 = 2.85
  static final String Z1 = "-1.17; 2.04; 2.85";

  public static double[] z1() {
    return Tools.parse(Z1);
  }

  public static double[] h() {
    return Tools.parse(Z1.replace("-1.17", "0"));
  }

  public static double z2() {
    // 0.3 * 2.04 + 1.5 * 2.85 + 0.9
    return Double.parseDouble("5.787");
  }

  public static double y() {
    return new Double(5.787);
  }
}

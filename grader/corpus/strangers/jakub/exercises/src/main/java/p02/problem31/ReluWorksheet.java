package p02.problem31;

// W1 = [[-0.3, 1.5], [-0.2, -0.5], [1.1, -1.1]] b1 = [0.7, -0.1, -0.7]
// w2 = [-0.5, 1.1, 0.2] b2 = -0.4 x = [1.2, -2.0]
public final class ReluWorksheet {
  private ReluWorksheet() {}

  public static double[] z1() {
    double a = -0.36 - 3.0 + 0.7;
    double b = -0.24 + 1.0 - 0.1;
    double c = 1.32 + 2.2 - 0.7;
    return new double[] {a, b, c};
  }

  public static double[] h() {
    return new double[] {0, 0.66, 2.82};
  }

  public static double z2() {
    return Double.parseDouble("0.89"); // 0.726 + 0.564 - 0.4
  }

  public static double y() {
    return 0.89;
  }
}

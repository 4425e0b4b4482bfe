package p02.problem31;

/** By hand. */
public final class ReluWorksheet {
  private ReluWorksheet() {}

  public static double[] z1() {
    return new double[] {0.98, -3.68, 1.14};
  }

  public static double[] h() {
    return new double[] {0.98, 0, 1.14};
  }

  public static double z2() {
    return 2.558;
  }

  public static double y() {
    return 2.558;
  }
}

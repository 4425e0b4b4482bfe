package p02.problem31;

public final class ReluWorksheet {
  private ReluWorksheet() {}

  private static final double[] Z1 = {2.0, 3.4, -2.59};

  public static double[] z1() {
    return Z1.clone();
  }

  public static double[] h() {
    return new double[] {2.0, 3.4, 0x0p0};
  }

  public static double z2() {
    return -1.6 + 3.4 + .9;
  }

  public static double y() {
    return 27e-1;
  }
}

package p02.problem31;

/** By hand. */
public final class ReluWorksheet {
  private ReluWorksheet() {}

  /** 1.35 + 0.32 + 0.1; -0.3 - 1.04 - 0.7; 1.65 - 0.32 - 0.6. */
  public static double[] z1() {
    return new double[] {1.77, -2.04, 0.73};
  }

  public static double[] h() {
    return new double[] {1.77, 0, 0.73};
  }

  /** 2.478 + 0.511 + 0.7. */
  public static double z2() {
    return 3.689;
  }

  public static double y() {
    return 3.689;
  }
}

package p02.problem31;

/** By hand, id boris-2026: W1 = [[0.2, 0.5], [-0.5, 1.2], [1.3, -0.3]], x = [-1.4, 1.7]. */
public final class ReluWorksheet {
  private ReluWorksheet() {}

  /** -0.28 + 0.85 + 0.4; 0.7 + 2.04 + 0.6; -1.82 - 0.51 - 0.7. */
  public static double[] z1() {
    return new double[] {0.97, 3.34, -3.03};
  }

  public static double[] h() {
    return new double[] {0.97, 3.34, 0};
  }

  /** -0.485 + 3.006 - 0 - 0.9. */
  public static double z2() {
    return 1.621;
  }

  public static double y() {
    return 1.621;
  }
}

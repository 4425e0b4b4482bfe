package p02.problem31;

/**
 * W1 = [[-1, 1], [1.4, -1.5], [-0.3, -1.4]], b1 = [-0.5, -0.6, 0.9], w2 = [0.8, 1, -0.9], b2 = 0.8,
 * x = [0.9, -0.8].
 */
public final class ReluWorksheet {
  private ReluWorksheet() {}

  /** -0.9 - 0.8 - 0.5; 1.26 + 1.2 - 0.6; -0.27 + 1.12 + 0.9. */
  public static double[] z1() {
    return new double[] {-2.2, 1.86, 1.75};
  }

  /** The positive parts. */
  public static double[] h() {
    return new double[] {0, 1.86, 1.75};
  }

  /** 1.86 - 1.575 + 0.8. */
  public static double z2() {
    return 1.085;
  }

  /** Positive, so it stays. */
  public static double y() {
    return 1.085;
  }
}

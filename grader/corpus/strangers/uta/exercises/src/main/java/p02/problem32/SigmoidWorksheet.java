package p02.problem32;

/** w1 = [-0.7, 0.9], b1 = -0.9, w2 = 0.5, b2 = 0.9, x = [-1.3, 1.3]. */
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  /** 0.91 + 1.17 - 0.9. */
  public static double z1() {
    return 1.18;
  }

  /** 1 / (1 + e^-1.18). */
  public static double h() {
    return 0.76495;
  }

  /** Half of h, plus 0.9. */
  public static double z2() {
    return 1.28247;
  }

  /** 1 / (1 + e^-1.28247). */
  public static double y() {
    return 0.78287;
  }
}

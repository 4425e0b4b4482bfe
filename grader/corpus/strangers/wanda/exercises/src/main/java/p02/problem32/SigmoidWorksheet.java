package p02.problem32;

/** By hand. */
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  /** -0.48 + 2 - 0.2. */
  public static double z1() {
    return 1.32;
  }

  public static double h() {
    return 0.78918;
  }

  /** 1.89404 - 0.5. */
  public static double z2() {
    return 1.39404;
  }

  public static double y() {
    return 0.80124;
  }
}

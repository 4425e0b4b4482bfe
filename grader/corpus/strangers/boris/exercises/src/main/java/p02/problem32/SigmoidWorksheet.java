package p02.problem32;

/** By hand, id boris-2026. */
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  /** 0.25 + 0.9 + 0.1. */
  public static double z1() {
    return 1.25;
  }

  public static double h() {
    return 0.7773;
  }

  /** -2.5 · 0.7773 + 0.4. */
  public static double z2() {
    return -1.5432;
  }

  public static double y() {
    return 0.1761;
  }
}

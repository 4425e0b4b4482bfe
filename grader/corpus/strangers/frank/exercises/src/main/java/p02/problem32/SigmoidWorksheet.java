package p02.problem32;

/** Worksheet, calculated by hand for the student id frank-2026. */
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  /** 0.4 · (-2) - 1.2 · 0.7 + 0.2 = -0.8 - 0.84 + 0.2. */
  public static double z1() {
    return -1.44;
  }

  public static double h() {
    return 0.19155;
  }

  public static double z2() {
    return -0.39155;
  }

  public static double y() {
    return 0.40335;
  }
}

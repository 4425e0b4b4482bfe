package p02.problem35;

/** Worksheet, calculated by hand for the student id frank-2026. */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  public static double[] m() {
    return new double[] {-0.16, -0.064};
  }

  public static double[] v() {
    return new double[] {0.0256, 0.031744};
  }

  public static double[] phi() {
    return new double[] {0.97059, 1.09415};
  }
}

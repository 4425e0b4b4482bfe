package p02.problem35;

/** By hand. */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  public static double[] m() {
    return new double[] {-0.06, 0.056};
  }

  public static double[] v() {
    return new double[] {0.0036, 0.015664};
  }

  public static double[] phi() {
    return new double[] {1.5286, 1.3793};
  }
}

package p02.problem35;

/** By hand. */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  public static double[] m() {
    return new double[] {-0.03, 0.013};
  }

  public static double[] v() {
    return new double[] {0.0009, 0.002491};
  }

  public static double[] phi() {
    return new double[] {-0.425, -0.50039};
  }
}

package p02.problem35;

/** By hand. */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  public static double[] m() {
    return new double[] {-5e-2, -0.155};
  }

  public static double[] v() {
    return new double[] {25e-4, 0.014575};
  }

  public static double[] phi() {
    return new double[] {-1.38333, -0.95658};
  }
}

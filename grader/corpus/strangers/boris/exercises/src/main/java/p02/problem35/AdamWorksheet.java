package p02.problem35;

/** phi = -0.7, alpha = 0.5, beta = 0.9, gamma = 0.99, epsilon = 0.1, g = [0.5, 1.4]. */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  public static double[] m() {
    return new double[] {0.05, 0.185};
  }

  public static double[] v() {
    return new double[] {0.0025, 0.022075};
  }

  public static double[] phi() {
    return new double[] {-1.1167, -1.5388};
  }
}

package p02.problem35;

// phi = 1.6, alpha = 0.5, beta = 0.9, gamma = 0.99, epsilon = 0.1, g = [1.8, 1.1]
public final class AdamWorksheet {
  private AdamWorksheet() {}

  public static double[] m() {
    double m1 = 0.1 * 1.8;
    double m2 = 0.9 * m1 + 0.1 * 1.1;
    return new double[] {m1, m2};
  }

  public static double[] v() {
    return new double[] {0.0324, 0.044176};
  }

  public static double[] phi() {
    return new double[] {1.1263, 0.6761};
  }
}

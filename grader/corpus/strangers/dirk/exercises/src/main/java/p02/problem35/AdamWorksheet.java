package p02.problem35;

/** struct { double m, v, phi; } two[2]; */
public final class AdamWorksheet {
  private static final int M = 0;
  private static final int V = 1;
  private static final int PHI = 2;
  private static final int SIZE = 3;
  private static final double TWO[] = {-0.12, 0.0144, 1.06154, -0.018, 0.022356, 1.10238};

  private AdamWorksheet() {}

  private static double[] field(int f) {
    double r[] = {TWO[f], TWO[SIZE + f]};
    return r;
  }

  public static double[] m() {
    return field(M);
  }

  public static double[] v() {
    return field(V);
  }

  public static double[] phi() {
    return field(PHI);
  }
}

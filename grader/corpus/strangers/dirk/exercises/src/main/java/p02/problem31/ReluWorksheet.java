package p02.problem31;

/** z1[0..2] h[3..5] z2[6] y[7] */
public final class ReluWorksheet {
  private static final double T[] = {-2.44, 0.44, 1.42, 0, 0.44, 1.42, 1.338, 1.338};

  private ReluWorksheet() {}

  private static double[] slice(int o, int n) {
    double r[] = new double[n];
    System.arraycopy(T, o, r, 0, n);
    return r;
  }

  public static double[] z1() {
    return slice(0, 3);
  }

  public static double[] h() {
    return slice(3, 3);
  }

  public static double z2() {
    return T[6];
  }

  public static double y() {
    return T[7];
  }
}

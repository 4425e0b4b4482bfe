package p02.problem35;

/** By hand: g = 2.0, 1.7; phi = 1.5. */
public final class AdamWorksheet {
  private static final double[] TABLE = {
    /* m */ 0.2, 0.35, /* v */ 0.04, 0.0685, /* phi */ 1.02381, 0.55276
  };

  private AdamWorksheet() {}

  private static double[] row(int i) {
    double[] r = new double[2];
    System.arraycopy(TABLE, i << 1, r, 0, 2);
    return r;
  }

  public static double[] m() {
    return row(0);
  }

  public static double[] v() {
    return row(1);
  }

  public static double[] phi() {
    return row(2);
  }
}

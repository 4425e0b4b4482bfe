package p02.problem31;

/** Arbeitsblatt, von Hand gerechnet. */
public final class ReluWorksheet {
  private ReluWorksheet() {}

  /** −0,72 − 1,1 − 0,1; 0,45 + 0,55 + 0,6; 0,99 + 1,32 − 0,3. */
  public static double[] z1() {
    return new double[] {-1.92, 1.6, 2.01};
  }

  public static double[] h() {
    double[] h = z1();
    for (int i = 0; i < h.length; i++) {
      h[i] = Math.max(h[i], 0);
    }
    return h;
  }

  /** 1,76 + 1,608 + 0,4. */
  public static double z2() {
    return 3.768;
  }

  public static double y() {
    return 3.768;
  }
}

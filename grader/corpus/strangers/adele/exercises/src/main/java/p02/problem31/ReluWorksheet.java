package p02.problem31;

/** Calculated by hand. */
public final class ReluWorksheet {
  private ReluWorksheet() {}

  private record Steps(double[] z1, double[] h, double z2, double y) {
    static final Steps MINE =
        new Steps(new double[] {2.48, -1.06, 3.28}, new double[] {2.48, 0, 3.28}, 2.012, 2.012);
  }

  public static double[] z1() {
    return Steps.MINE.z1().clone();
  }

  public static double[] h() {
    return Steps.MINE.h().clone();
  }

  public static double z2() {
    return Steps.MINE.z2();
  }

  public static double y() {
    return Steps.MINE.y();
  }
}

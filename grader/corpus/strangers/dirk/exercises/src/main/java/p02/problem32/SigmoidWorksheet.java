package p02.problem32;

/** Fixed point, five decimals. */
public final class SigmoidWorksheet {
  private static final int SCALE = 100000;
  private static final int Z1 = 232000;
  private static final int H = 91052;
  private static final int Z2 = 161947;
  private static final int Y = 83472;

  private SigmoidWorksheet() {}

  public static double z1() {
    return (double) Z1 / SCALE;
  }

  public static double h() {
    return (double) H / SCALE;
  }

  public static double z2() {
    return (double) Z2 / SCALE;
  }

  public static double y() {
    return (double) Y / SCALE;
  }
}

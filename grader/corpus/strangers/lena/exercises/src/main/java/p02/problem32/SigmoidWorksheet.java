package p02.problem32;

public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  private static final double[] W = {1.64, .83753, 2.20756, .90093};

  public static double z1() {
    return W[0];
  }

  public static double h() {
    return W[1];
  }

  public static double z2() {
    return W[2];
  }

  public static double y() {
    return W[3];
  }
}

package p02.problem32;

/** Calculated by hand. */
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  private enum Step {
    Z1(2.05),
    H(0.88595),
    Z2(1.71487),
    Y(0.84747);

    final double number;

    Step(double number) {
      this.number = number;
    }
  }

  public static double z1() {
    return Step.Z1.number;
  }

  public static double h() {
    return Step.H.number;
  }

  public static double z2() {
    return Step.Z2.number;
  }

  public static double y() {
    return Step.Y.number;
  }
}

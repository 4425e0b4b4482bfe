package p02.problem32;

import java.util.function.DoubleSupplier;

/** By hand: w1 = (−0.9, −1.5), b1 = −0.6, x = (−1.4, 1.7), w2 = 1.2, b2 = 0.3. */
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  private static final DoubleSupplier Z1 = () -> 1.26 - 2.55 - 0.6;
  private static final DoubleSupplier H = () -> 0.13124;
  private static final DoubleSupplier Z2 = () -> 1.2 * H.getAsDouble() + 0.3;

  public static double z1() {
    return Z1.getAsDouble();
  }

  public static double h() {
    return H.getAsDouble();
  }

  public static double z2() {
    return Z2.getAsDouble();
  }

  public static double y() {
    return 0.61242;
  }
}

package p02.problem32;

import org.apache.commons.math3.util.Precision;

/** By hand. */
public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  public static double z1() {
    return Precision.round(1.55, 2);
  }

  public static double h() {
    return Precision.round(0.824913, 5);
  }

  public static double z2() {
    return Precision.round(-0.677439, 5);
  }

  public static double y() {
    return Precision.round(0.336833, 5);
  }
}

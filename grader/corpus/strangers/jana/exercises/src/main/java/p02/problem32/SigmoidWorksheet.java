package p02.problem32;

import java.math.BigDecimal;
import java.math.RoundingMode;

public final class SigmoidWorksheet {
  private SigmoidWorksheet() {}

  static double round(double d) {
    BigDecimal b = new BigDecimal(Double.toString(d));
    b = b.setScale(5, RoundingMode.HALF_UP);
    return b.doubleValue();
  }

  public static double z1() {
    return round(-0.9 * -0.6 + 0.4 * -1.7 + 0.9);
  }

  public static double h() {
    return round(1 / (1 + Math.exp(-z1())));
  }

  public static double z2() {
    return round(1.6 * h() + 0.2);
  }

  public static double y() {
    return round(1 / (1 + Math.exp(-z2())));
  }
}

package p02.handout.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as figures show them; the scripts follow the same rule. */
public final class Shown {
  private static final double MILLION = 1e6;

  private Shown() {}

  /**
   * At most so many decimals, no zeros at the end, and a real minus sign; from a million on three
   * digits and a power of ten. Words for what is no number, which scripts can come to.
   */
  public static String of(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "no number" : "overflow";
    }
    if (Math.abs(value) >= MILLION) {
      return large(new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_UP)));
    }
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    // Zero keeps its scale in some JDKs' stripTrailingZeros.
    String plain = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    return plain.replace('-', '−');
  }

  private static String large(BigDecimal value) {
    int exponent = value.precision() - value.scale() - 1;
    String digits = value.movePointLeft(exponent).setScale(2).toPlainString();
    return digits.replace('-', '−') + "e" + exponent;
  }

  /** At most four decimals. */
  public static String of(double value) {
    return of(value, 4);
  }
}

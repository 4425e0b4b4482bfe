package p02.engine.report;

import java.math.BigDecimal;
import java.math.MathContext;

/** How numbers look in every file that comes out. */
public final class NumberStyle {
  private static final MathContext SIX_DIGITS = new MathContext(6);

  private NumberStyle() {}

  /** Rounds to six significant digits, so that summation order never shows. */
  public static double rounded(double value) {
    return new BigDecimal(value).round(SIX_DIGITS).doubleValue();
  }

  /**
   * Six significant digits at most, without trailing zeros or an exponent: {@code 12.375}, {@code
   * 0}.
   */
  public static String text(double value) {
    BigDecimal rounded = new BigDecimal(value).round(SIX_DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}

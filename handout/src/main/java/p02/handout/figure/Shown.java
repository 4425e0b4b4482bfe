package p02.handout.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as figures show them; the scripts follow the same rule. */
final class Shown {
  private Shown() {}

  /** At most so many decimals, no zeros at the end, and a real minus sign. */
  static String of(double value, int decimals) {
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    // Zero keeps its scale in some JDKs' stripTrailingZeros.
    String plain = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    return plain.replace('-', '−');
  }

  /** At most four decimals. */
  static String of(double value) {
    return of(value, 4);
  }
}

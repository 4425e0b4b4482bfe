package p02.desk.decision;

import java.math.BigDecimal;

/** Numbers as people type them. */
final class Numbers {
  private Numbers() {}

  /** Without an exponent and without trailing zeros: {@code 3.5}, {@code 4}. */
  static String plain(double number) {
    if (!Double.isFinite(number)) {
      return String.valueOf(number);
    }
    BigDecimal exact = BigDecimal.valueOf(number);
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }
}

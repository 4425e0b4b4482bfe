package p02.tutorials;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Locale;

/** Numbers as tables and texts show them, with a decimal point everywhere. */
final class Numbers {
  private static final MathContext SIX_DIGITS = new MathContext(6);

  private Numbers() {}

  /** With so many decimals, and without the sign of what rounds to 0. */
  static String fixed(int decimals, double value) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.matches("-0\\.?0*") ? text.substring(1) : text;
  }

  /** With a sign in front, also where it rounds to 0: +0.6, −1.2. */
  static String signed(int decimals, double value) {
    String size = fixed(decimals, Math.abs(value));
    return (value < 0 && !size.matches("0\\.?0*") ? "−" : "+") + size;
  }

  /** A loss: four decimals, an exponent where these would show nothing of it, 0 if next to nothing. */
  static String loss(double value) {
    if (Math.abs(value) < 1e-12) {
      return "0";
    }
    return Math.abs(value) < 1e-3 ? scientific(value) : fixed(4, value);
  }

  /** A fraction in percent, without the sign. */
  static String percent(int decimals, double fraction) {
    return fixed(decimals, 100 * fraction);
  }

  /** Three digits, two where there is an exponent: 9.4e-5. */
  static String threeDigits(double value) {
    return value == 0 || value >= 1e-3
        ? String.format(Locale.ROOT, "%.3g", value)
        : scientific(value);
  }

  /** One decimal and an exponent: 9.4e-5. */
  static String scientific(double value) {
    return shortened(String.format(Locale.ROOT, "%.1e", value));
  }

  /** The order of magnitude, one digit with an exponent: 1e-10. */
  static String magnitude(double value) {
    return shortened(String.format(Locale.ROOT, "%.0e", value));
  }

  /** As one would write it, such as a learning rate: 10, 0.1, 1e-8. */
  static String plain(double value) {
    if (value != 0 && Math.abs(value) < 1e-4) {
      return magnitude(value);
    }
    return new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros().toPlainString();
  }

  /** The same numbers with NaN for those that have no place on a logarithmic axis. */
  static double[] positive(double[] values) {
    return Arrays.stream(values).map(value -> value > 0 ? value : Double.NaN).toArray();
  }

  private static String shortened(String scientific) {
    return scientific.replace("e-0", "e-");
  }
}

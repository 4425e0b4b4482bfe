package p02.hidden;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Numbers as reports show them: six significant digits. */
final class Text {
  private static final int MOST = 8;
  private static final double SIX_DIGITS = 1e6;

  private Text() {}

  static String of(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return String.valueOf(value);
    }
    if (value == Math.rint(value) && Math.abs(value) < SIX_DIGITS) {
      return Long.toString((long) value);
    }
    BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(6)).stripTrailingZeros();
    boolean plain = rounded.scale() <= 12 && rounded.precision() - rounded.scale() <= 9;
    return rounded.signum() == 0 ? "0" : plain ? rounded.toPlainString() : rounded.toString();
  }

  static String of(double[] values) {
    String shown =
        Arrays.stream(values).limit(MOST).mapToObj(Text::of).collect(Collectors.joining(", "));
    return "[" + shown + (values.length > MOST ? ", …" : "") + "]";
  }

  static String of(double[][] rows) {
    String shown = Arrays.stream(rows).limit(MOST).map(Text::of).collect(Collectors.joining(", "));
    return "[" + shown + (rows.length > MOST ? ", …" : "") + "]";
  }
}

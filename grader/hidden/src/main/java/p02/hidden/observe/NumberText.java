package p02.hidden.observe;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.math3.stat.StatUtils;
import p02.oracle.Law;

/** Numbers as reports show them: six significant digits. */
public final class NumberText {
  private static final int MOST = 8;
  private static final double SIX_DIGITS = 1e6;

  private NumberText() {}

  /** A number to six significant digits. */
  public static String of(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return String.valueOf(value);
    }
    if (value == Math.rint(value) && Math.abs(value) < SIX_DIGITS) {
      return Long.toString((long) value);
    }
    double hundredths = Math.rint(value * 100);
    if (hundredths / 100 == value && Math.abs(hundredths) < SIX_DIGITS) {
      // Fixtures are made of such numbers: this is the fast way for them.
      return hundredths(Math.round(hundredths));
    }
    BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(6)).stripTrailingZeros();
    boolean plain = rounded.scale() <= 12 && rounded.precision() - rounded.scale() <= 9;
    return rounded.signum() == 0 ? "0" : plain ? rounded.toPlainString() : rounded.toString();
  }

  private static String hundredths(long number) {
    long size = Math.abs(number);
    long last = size % 10;
    String decimals = last == 0 ? "." + size / 10 % 10 : "." + size / 10 % 10 + last;
    return (number < 0 ? "-" : "") + size / 100 + decimals;
  }

  /** A law, as {@code N(0, 0.1²)} or {@code U(−0.5, 0.5)}. */
  public static String of(Law law) {
    double half = Math.sqrt(3) * law.deviation();
    return law.kind() == Law.Kind.NORMAL
        ? "N(%s, %s²)".formatted(of(law.mean()), of(law.deviation()))
        : "U(%s, %s)".formatted(of(law.mean() - half), of(law.mean() + half));
  }

  /** A sample, by the statistics that show its law. */
  public static String of(Content.Sample sample) {
    double[] numbers = sample.numbers();
    String repeats =
        switch (sample.repeats()) {
          case NOT -> "";
          case ROWS -> ", the same in every row";
          case NUMBERS -> ", all the same";
        };
    return "mean %s, standard deviation %s, from %s to %s%s"
        .formatted(
            of(StatUtils.mean(numbers)),
            of(Math.sqrt(StatUtils.populationVariance(numbers))),
            of(StatUtils.min(numbers)),
            of(StatUtils.max(numbers)),
            repeats);
  }

  /** The first numbers of a vector, in brackets. */
  public static String of(double[] values) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < Math.min(values.length, MOST); i++) {
      text.append(i == 0 ? "" : ", ").append(of(values[i]));
    }
    return text.append(values.length > MOST ? ", …]" : "]").toString();
  }

  /** The first rows of a matrix, in brackets. */
  public static String of(double[][] rows) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < Math.min(rows.length, MOST); i++) {
      text.append(i == 0 ? "" : ", ").append(of(rows[i]));
    }
    return text.append(rows.length > MOST ? ", …]" : "]").toString();
  }
}

package p02.meter.text;

import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.Format;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;
import p02.meter.price.Saturating;
import p02.meter.price.ValueSizes;

/** Twins of formatting: each pays for what its pattern and its settings may write. */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class Formats {
  /** A double has at most 309 digits before the point and 340 behind it. */
  private static final int USUAL = 400;

  private static final int CHARS_PER_WORD = 32;

  private Formats() {}

  /** Like {@link Format#format(Object)}. */
  public static String format(Format format, @Nullable Object value) {
    pay(format, value);
    return format.format(value);
  }

  /** Like {@link Format#format(Object, StringBuffer, FieldPosition)}. */
  public static StringBuffer format(
      Format format, @Nullable Object value, StringBuffer to, FieldPosition field) {
    pay(format, value);
    return format.format(value, to, field);
  }

  /** Like {@link NumberFormat#format(double)}. */
  public static String format(NumberFormat format, double value) {
    pay(format, value);
    return format.format(value);
  }

  /** Like {@link NumberFormat#format(long)}. */
  public static String format(NumberFormat format, long value) {
    pay(format, value);
    return format.format(value);
  }

  /** Like {@link NumberFormat#format(double, StringBuffer, FieldPosition)}. */
  public static StringBuffer format(
      NumberFormat format, double value, StringBuffer to, FieldPosition field) {
    pay(format, value);
    return format.format(value, to, field);
  }

  /** Like {@link NumberFormat#format(long, StringBuffer, FieldPosition)}. */
  public static StringBuffer format(
      NumberFormat format, long value, StringBuffer to, FieldPosition field) {
    pay(format, value);
    return format.format(value, to, field);
  }

  /** Like {@link DateFormat#format(Date)}. */
  public static String format(DateFormat format, Date value) {
    pay(format, value);
    return format.format(value);
  }

  /** Like {@link NumberFormat#format(Object, StringBuffer, FieldPosition)}. */
  public static StringBuffer format(
      NumberFormat format, @Nullable Object value, StringBuffer to, FieldPosition field) {
    return format((Format) format, value, to, field);
  }

  /** Like {@link DateFormat#format(Date, StringBuffer, FieldPosition)}. */
  public static StringBuffer format(
      Format format, Date value, StringBuffer to, FieldPosition field) {
    return format(format, (Object) value, to, field);
  }

  /** Like {@link DecimalFormat#toPattern}, which writes a sign for each digit that may come. */
  public static String toPattern(DecimalFormat format) {
    return settled(format).toPattern();
  }

  /** Like {@link DecimalFormat#toLocalizedPattern}. */
  public static String toLocalizedPattern(DecimalFormat format) {
    return settled(format).toLocalizedPattern();
  }

  /** Like {@link SimpleDateFormat#toLocalizedPattern}. */
  public static String toLocalizedPattern(SimpleDateFormat format) {
    pay(format, null);
    return format.toLocalizedPattern();
  }

  /** One with no more digits than are paid for: in front of the point there is no end of them. */
  private static DecimalFormat settled(DecimalFormat format) {
    pay(format, null);
    Fuel.allocate(format.getMaximumFractionDigits(), Character.BYTES);
    int most = Math.max(USUAL, format.getMinimumIntegerDigits());
    if (format.getMaximumIntegerDigits() <= most) {
      return format;
    }
    DecimalFormat settled = (DecimalFormat) format.clone();
    settled.setMaximumIntegerDigits(most);
    return settled;
  }

  private static void pay(Format format, @Nullable Object value) {
    long length = Saturating.times(ValueSizes.deep(value), CHARS_PER_WORD);
    if (format instanceof NumberFormat numbers && !(value instanceof Double)) {
      length = Saturating.plus(length, numbers.getMinimumIntegerDigits());
      length = Saturating.plus(length, numbers.getMinimumFractionDigits());
    }
    if (format instanceof DecimalFormat decimal) {
      length = Saturating.plus(length, decimal.getPositivePrefix().length());
      length = Saturating.plus(length, decimal.getPositiveSuffix().length());
      length = Saturating.plus(length, decimal.getNegativePrefix().length());
      length = Saturating.plus(length, decimal.getNegativeSuffix().length());
      DecimalFormatSymbols symbols = decimal.getDecimalFormatSymbols();
      length = Saturating.plus(length, symbols.getNaN().length());
      length = Saturating.plus(length, symbols.getInfinity().length());
      length = Saturating.plus(length, symbols.getExponentSeparator().length());
    } else if (format instanceof SimpleDateFormat dates) {
      length =
          Saturating.plus(length, Saturating.times(dates.toPattern().length(), CHARS_PER_WORD));
    }
    Fuel.allocate(Saturating.plus(USUAL, length), Character.BYTES);
  }
}

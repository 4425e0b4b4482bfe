package p02.meter.chance;

import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.Locale;
import p02.meter.budget.Fuel;

/**
 * Twins of what makes a date format: years of two digits are read as {@link StepDateFormat} does.
 */
public final class DateFormats {
  private static final int WORK = 2_000;
  private static final int BYTES = 1_600;

  private DateFormats() {}

  /** Like {@link DateFormat#getInstance()}. */
  public static DateFormat getInstance() {
    return begun(DateFormat.getInstance());
  }

  /** Like {@link DateFormat#getDateInstance()}. */
  public static DateFormat getDateInstance() {
    return begun(DateFormat.getDateInstance());
  }

  /** Like {@link DateFormat#getDateInstance(int)}. */
  public static DateFormat getDateInstance(int style) {
    return begun(DateFormat.getDateInstance(style));
  }

  /** Like {@link DateFormat#getDateInstance(int, Locale)}. */
  public static DateFormat getDateInstance(int style, Locale locale) {
    return begun(DateFormat.getDateInstance(style, locale));
  }

  /** Like {@link DateFormat#getTimeInstance()}. */
  public static DateFormat getTimeInstance() {
    return begun(DateFormat.getTimeInstance());
  }

  /** Like {@link DateFormat#getTimeInstance(int)}. */
  public static DateFormat getTimeInstance(int style) {
    return begun(DateFormat.getTimeInstance(style));
  }

  /** Like {@link DateFormat#getTimeInstance(int, Locale)}. */
  public static DateFormat getTimeInstance(int style, Locale locale) {
    return begun(DateFormat.getTimeInstance(style, locale));
  }

  /** Like {@link DateFormat#getDateTimeInstance()}. */
  public static DateFormat getDateTimeInstance() {
    return begun(DateFormat.getDateTimeInstance());
  }

  /** Like {@link DateFormat#getDateTimeInstance(int, int)}. */
  public static DateFormat getDateTimeInstance(int date, int time) {
    return begun(DateFormat.getDateTimeInstance(date, time));
  }

  /** Like {@link DateFormat#getDateTimeInstance(int, int, Locale)}. */
  public static DateFormat getDateTimeInstance(int date, int time, Locale locale) {
    return begun(DateFormat.getDateTimeInstance(date, time, locale));
  }

  private static DateFormat begun(DateFormat format) {
    Fuel.charge(WORK);
    Fuel.object(BYTES);
    // All that the JDK makes are of this class; of another one nobody would know what it reads.
    StepDateFormat.begin((SimpleDateFormat) format);
    return format;
  }
}

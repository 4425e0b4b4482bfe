package p02.meter.chance;

import java.text.DateFormatSymbols;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Locale;

/**
 * A {@link SimpleDateFormat} that reads years of two digits by the time of {@link Clock}, where the
 * JDK's asks the machine and so shows its time to the millisecond.
 */
public final class StepDateFormat extends SimpleDateFormat {
  private static final long serialVersionUID = 1;

  /** The hundred years that two digits may mean begin so many years ago. */
  private static final int BACK = 80;

  /** Like {@link SimpleDateFormat#SimpleDateFormat()}. */
  public StepDateFormat() {
    begin(this);
  }

  /** Like {@link SimpleDateFormat#SimpleDateFormat(String)}. */
  public StepDateFormat(String pattern) {
    super(pattern);
    begin(this);
  }

  /** Like {@link SimpleDateFormat#SimpleDateFormat(String, Locale)}. */
  public StepDateFormat(String pattern, Locale locale) {
    super(pattern, locale);
    begin(this);
  }

  /** Like {@link SimpleDateFormat#SimpleDateFormat(String, DateFormatSymbols)}. */
  public StepDateFormat(String pattern, DateFormatSymbols symbols) {
    super(pattern, symbols);
    begin(this);
  }

  /** Lets a format begin at the time of {@link Clock}, as the JDK's would at the machine's. */
  static void begin(SimpleDateFormat format) {
    Calendar calendar = new StepCalendar();
    calendar.add(Calendar.YEAR, -BACK);
    format.set2DigitYearStart(calendar.getTime());
  }
}

package p02.meter.chance;

import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** A {@link GregorianCalendar} that begins at the time of {@link Clock}. */
public final class StepCalendar extends GregorianCalendar {
  private static final long serialVersionUID = 1;

  /** Like {@link GregorianCalendar#GregorianCalendar()}. */
  public StepCalendar() {
    setTimeInMillis(Clock.now());
  }

  /** Like {@link GregorianCalendar#GregorianCalendar(TimeZone)}. */
  public StepCalendar(TimeZone zone) {
    super(zone);
    setTimeInMillis(Clock.now());
  }

  /** Like {@link GregorianCalendar#GregorianCalendar(Locale)}. */
  public StepCalendar(Locale locale) {
    super(locale);
    setTimeInMillis(Clock.now());
  }

  /** Like {@link GregorianCalendar#GregorianCalendar(TimeZone, Locale)}. */
  public StepCalendar(TimeZone zone, Locale locale) {
    super(zone, locale);
    setTimeInMillis(Clock.now());
  }

  /** Like {@link GregorianCalendar#GregorianCalendar(int, int, int)}. */
  public StepCalendar(int year, int month, int day) {
    super(year, month, day);
  }

  /** Like {@link GregorianCalendar#GregorianCalendar(int, int, int, int, int)}. */
  public StepCalendar(int year, int month, int day, int hour, int minute) {
    super(year, month, day, hour, minute);
  }

  /** Like {@link GregorianCalendar#GregorianCalendar(int, int, int, int, int, int)}. */
  public StepCalendar(int year, int month, int day, int hour, int minute, int second) {
    super(year, month, day, hour, minute, second);
  }
}

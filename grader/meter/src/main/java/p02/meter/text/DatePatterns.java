package p02.meter.text;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import p02.meter.budget.Fuel;
import p02.meter.price.Saturating;

/** Twins of reading a pattern of dates: each pays at once for every use of what it makes. */
public final class DatePatterns {
  private static final int WORK = 4_000;
  private static final int PER_LETTER = 16;

  /** What makes a tree of all time zones' names when it first reads one. */
  private static final String ZONES = "zv";

  private static final int ZONE_WORK = 100_000;
  private static final int ZONE_BYTES = 2 << 20;

  private DatePatterns() {}

  /** Like {@link DateTimeFormatter#ofPattern(String)}. */
  public static DateTimeFormatter ofPattern(String pattern) {
    pay(pattern);
    return DateTimeFormatter.ofPattern(pattern);
  }

  /** Like {@link DateTimeFormatter#ofPattern(String, Locale)}. */
  public static DateTimeFormatter ofPattern(String pattern, Locale locale) {
    pay(pattern);
    return DateTimeFormatter.ofPattern(pattern, locale);
  }

  private static void pay(String pattern) {
    long length = pattern.length();
    Fuel.charge(Saturating.plus(WORK, Saturating.times(length * length, PER_LETTER)));
    if (pattern.chars().anyMatch(letter -> ZONES.indexOf(letter) >= 0)) {
      Fuel.charge(ZONE_WORK);
      Fuel.allocate(ZONE_BYTES, 1);
    }
  }
}

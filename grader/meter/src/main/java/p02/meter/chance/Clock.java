package p02.meter.chance;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import p02.meter.budget.Fuel;
import p02.meter.budget.RunCounts;
import p02.meter.price.Saturating;

/**
 * A clock that counts steps, in place of the machine's: the same code sees the same time in every
 * run. It starts with every task, and one step takes a microsecond.
 */
public final class Clock {
  /** 2026-01-01T00:00Z, when every task begins. */
  private static final long BEGIN = 1_767_225_600_000L;

  private static final long NANOS_PER_STEP = 1_000;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private Clock() {}

  /** Like {@link System#nanoTime}. */
  public static long nanoTime() {
    return Saturating.plus(Saturating.times(Fuel.used(), NANOS_PER_STEP), RunCounts.slept());
  }

  /** Like {@link System#currentTimeMillis}. */
  public static long currentTimeMillis() {
    return BEGIN + nanoTime() / NANOS_PER_MILLI;
  }

  /** What a new date shows, in milliseconds since 1970. */
  public static long now() {
    return currentTimeMillis();
  }

  /** A clock for the classes of {@code java.time}. */
  public static java.time.Clock clock() {
    return systemUTC();
  }

  /** Like {@link java.time.Clock#systemUTC}. */
  public static java.time.Clock systemUTC() {
    return new StepClock(ZoneOffset.UTC);
  }

  /** Like {@link java.time.Clock#systemDefaultZone}. */
  public static java.time.Clock systemDefaultZone() {
    return new StepClock(ZoneId.systemDefault());
  }

  /** Like {@link java.time.Clock#system}. */
  public static java.time.Clock system(ZoneId zone) {
    return new StepClock(zone);
  }

  /** Like {@link java.time.Clock#offset}. */
  public static java.time.Clock offset(java.time.Clock base, Duration offset) {
    return new PaidClock(java.time.Clock.offset(base, offset));
  }

  /** Like {@link java.time.Clock#tick}. */
  public static java.time.Clock tick(java.time.Clock base, Duration tick) {
    return new PaidClock(java.time.Clock.tick(base, tick));
  }

  /** Like {@link Thread#sleep(long)}, without the wait. */
  public static void sleep(long millis) {
    if (millis < 0) {
      throw new IllegalArgumentException("timeout value is negative");
    }
    RunCounts.sleep(Saturating.times(millis, NANOS_PER_MILLI));
  }

  /** Like {@link Thread#sleep(long, int)}, without the wait. */
  public static void sleep(long millis, int nanos) {
    sleep(millis);
    RunCounts.sleep(nanos);
  }

  /** Like {@link TimeUnit#sleep}, without the wait. */
  public static void sleep(TimeUnit unit, long count) {
    RunCounts.sleep(Math.max(0, unit.toNanos(count)));
  }

  /** Like {@link System#gc}: nothing that anybody sees. */
  public static void gc() {
    // When memory is freed is the JVM's own business.
  }

  /** Like {@link System#runFinalization}: nothing that anybody sees. */
  public static void runFinalization() {
    // No class of a submission has a finalizer.
  }

  /** Like {@link Calendar#getInstance()}. */
  public static Calendar getInstance() {
    return set(Calendar.getInstance());
  }

  /** Like {@link Calendar#getInstance(Locale)}. */
  public static Calendar getInstance(Locale locale) {
    return set(Calendar.getInstance(locale));
  }

  /** Like {@link Calendar#getInstance(TimeZone)}. */
  public static Calendar getInstance(TimeZone zone) {
    return set(Calendar.getInstance(zone));
  }

  /** Like {@link Calendar#getInstance(TimeZone, Locale)}. */
  public static Calendar getInstance(TimeZone zone, Locale locale) {
    return set(Calendar.getInstance(zone, locale));
  }

  private static Calendar set(Calendar calendar) {
    calendar.setTime(new Date(currentTimeMillis()));
    return calendar;
  }
}

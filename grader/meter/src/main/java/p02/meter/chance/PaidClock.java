package p02.meter.chance;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;

/**
 * A clock that asks another clock. Through a thousand of them each question is asked a thousand
 * times, and each time it is paid for.
 */
final class PaidClock extends java.time.Clock {
  private static final int STEPS = 16;
  private static final int OBJECT_BYTES = 24;
  private static final int CHAR_BYTES = 2;

  private final java.time.Clock asked;

  /** A clock that tells what this one tells. */
  PaidClock(java.time.Clock asked) {
    Fuel.object(OBJECT_BYTES);
    this.asked = asked;
  }

  @Override
  public ZoneId getZone() {
    Fuel.tick(STEPS);
    return asked.getZone();
  }

  @Override
  public java.time.Clock withZone(ZoneId zone) {
    Fuel.tick(STEPS);
    return new PaidClock(asked.withZone(zone));
  }

  @Override
  public long millis() {
    Fuel.tick(STEPS);
    return asked.millis();
  }

  @Override
  public Instant instant() {
    Fuel.tick(STEPS);
    Fuel.object(OBJECT_BYTES);
    return asked.instant();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    Fuel.tick(STEPS);
    return other instanceof PaidClock clock && asked.equals(clock.asked);
  }

  @Override
  public int hashCode() {
    Fuel.tick(STEPS);
    return asked.getZone().hashCode();
  }

  @Override
  public String toString() {
    String text = asked.toString();
    Fuel.allocate(text.length(), CHAR_BYTES);
    return text;
  }
}

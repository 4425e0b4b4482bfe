package p02.meter.chance;

import java.time.Instant;
import java.time.ZoneId;

/** {@link Clock} for the classes of {@code java.time}. */
final class StepClock extends java.time.Clock {
  private final ZoneId zone;

  /** A clock for a time zone. */
  StepClock(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public java.time.Clock withZone(ZoneId other) {
    return new StepClock(other);
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(Clock.currentTimeMillis());
  }
}

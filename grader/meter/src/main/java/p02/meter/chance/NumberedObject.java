package p02.meter.chance;

import p02.meter.budget.RunCounts;

/**
 * What {@code new Object()} makes: its hash code, and with it its text, is numbered by first use,
 * where the JVM's differs from run to run.
 */
public final class NumberedObject implements Numbered {
  private int known;

  /** Like {@link Object#Object()}. */
  public NumberedObject() {
    // Nothing is known of it yet.
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int p02$number() {
    known = RunCounts.identity(known);
    return known;
  }

  @Override
  public int hashCode() {
    return p02$number();
  }

  @Override
  public String toString() {
    return "java.lang.Object@" + Integer.toHexString(hashCode());
  }
}

package p02.meter.budget;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Pays for what the JVM makes when a record is first asked for its text, its hash code or whether
 * it equals another: code for each of its parts, which looks at all others.
 */
public final class Linking {
  private static final int METHODS = 3;
  private static final int STEPS = 2_000;
  private static final int STEPS_PER_PAIR = 16;

  /** Of each class whether it was asked: classes are loaded anew, and so linked anew. */
  private static final ClassValue<AtomicBoolean> ASKED =
      new ClassValue<>() {
        @Override
        protected AtomicBoolean computeValue(Class<?> type) {
          return new AtomicBoolean();
        }
      };

  private Linking() {}

  /** Pays for a record of so many parts, at its first asking and for all three methods. */
  public static void record(Class<?> type, int parts) {
    if (ASKED.get(type).compareAndSet(false, true)) {
      Fuel.charge((long) METHODS * (STEPS + (long) STEPS_PER_PAIR * parts * parts));
    }
  }
}

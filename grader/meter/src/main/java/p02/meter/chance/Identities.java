package p02.meter.chance;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;
import p02.meter.budget.RunCounts;

/** Identity hash codes, numbered by first use, where the JVM's differ from run to run. */
public final class Identities {
  private static final int ENTRY_BYTES = 64;
  private static final Map<Object, Integer> KNOWN = new IdentityHashMap<>();

  private Identities() {}

  /** Forgets all objects. */
  public static void start() {
    KNOWN.clear();
  }

  /** Like {@link System#identityHashCode}. */
  public static int identityHashCode(@Nullable Object object) {
    if (object == null) {
      return 0;
    }
    Integer known = KNOWN.get(object);
    if (known == null) {
      Fuel.object(ENTRY_BYTES);
      known = RunCounts.identity(0);
      KNOWN.put(object, known);
    }
    return known;
  }
}

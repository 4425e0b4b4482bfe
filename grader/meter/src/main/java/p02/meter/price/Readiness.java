package p02.meter.price;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the meter sees what its prices are made of. Where the JVM keeps its tables closed, or
 * names their parts otherwise, they would all count as empty: who marks must not begin then.
 */
public final class Readiness {
  private static final int ROOM = 1 << 10;

  private Readiness() {}

  /** What the meter does not see, in one line with what to do about it; empty if it sees all. */
  public static Optional<String> missing() {
    if (!Tables.areOpen()) {
      return Optional.of(
          "the meter cannot look into java.util: start the worker's JVM with"
              + " --add-opens=java.base/java.util=ALL-UNNAMED");
    }
    return seesAll()
        ? Optional.empty()
        : Optional.of(
            "the meter does not know java.util as it is in Java "
                + Runtime.version().feature()
                + ": mark on Java 17 to 25, or teach p02.meter.price.Tables the new names");
  }

  private static boolean seesAll() {
    Map<Integer, Integer> sparse = new HashMap<>(ROOM);
    sparse.put(1, 1);
    sparse.put(1 + ROOM, 1);
    List<Integer> parts = new ArrayList<>(List.of(1)).subList(0, 1).subList(0, 1);
    return Tables.places(Collections.unmodifiableSet(sparse.keySet())) == ROOM
        && Tables.bucket(sparse, 1) == 2
        && Tables.layers(parts) == 2;
  }
}

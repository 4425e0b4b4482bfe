package p02.meter.price;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import p02.meter.budget.ThreadChance;

/**
 * Whether the meter sees what its prices are made of. Where the JVM keeps its tables closed, or
 * names their parts otherwise, they would all count as empty: who marks must not begin then.
 */
public final class Readiness {
  /**
   * Options of every JVM in which the meter works: they open the JDK's tables and a thread's chance
   * to it, and give all objects that have no hash code of their own one and the same, where the JVM
   * would draw them. So no order, text or number depends on the run, or tells what was asked
   * before.
   */
  public static final List<String> OPTIONS =
      List.of(
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "-XX:+UnlockExperimentalVMOptions",
          "-XX:hashCode=2");

  private static final int ROOM = 1 << 10;

  /** Places of a hash table that nobody asked for more. */
  private static final int FEWEST = 16;

  private Readiness() {}

  /** What the meter does not see, in one line with what to do about it; empty if it sees all. */
  public static Optional<String> missing() {
    if (!Tables.areOpen() || !Others.areOpen()) {
      return Optional.of(
          "the meter cannot look into java.util: start the worker's JVM with "
              + String.join(" ", OPTIONS));
    }
    if (!ThreadChance.isFixed()) {
      return Optional.of(
          "the meter cannot begin what the JDK draws by chance, so that results would differ from"
              + " run to run: start the worker's JVM, of Java 17 to 25, with "
              + String.join(" ", OPTIONS));
    }
    if (System.identityHashCode(new Object()) != System.identityHashCode(new Object())) {
      return Optional.of(
          "the JVM draws hash codes, so that results would differ from run to run: start the"
              + " worker's JVM, a HotSpot, with "
              + String.join(" ", OPTIONS));
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
    Map<Integer, Integer> shared = new ConcurrentHashMap<>();
    shared.put(1, 1);
    NavigableMap<Integer, Integer> tree = new TreeMap<>(Map.of(1, 1));
    List<Integer> parts = new ArrayList<>(List.of(1)).subList(0, 1).subList(0, 1);
    return Tables.places(Collections.unmodifiableSet(sparse.keySet())) == ROOM
        && Tables.bucket(sparse, 1) == 2
        && Tables.places(shared.entrySet()) == FEWEST
        && Tables.isPartOfTree(tree.tailMap(1, true).descendingMap().keySet())
        && !Tables.isPartOfTree(tree.keySet())
        && Tables.layers(parts) == 2
        && Walked.shifted(new ArrayList<>(Collections.nCopies(ROOM, 1)).listIterator()) > 0
        && Walked.shifted(new ArrayDeque<>(Collections.nCopies(ROOM, 1)).iterator()) > 0;
  }
}

package p02.precheck.screen;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was found of library types, kept between submissions: their members stay what they are,
 * whoever calls them. Only what exists is kept, so that made-up names fill no memory.
 *
 * @param methods owner, name and descriptor to the rule that allows it
 * @param lineages internal name of a type to itself and all above it
 */
public record Known(Map<String, Resolution.Allowed> methods, Map<String, Set<String>> lineages) {
  /** Nothing yet. */
  public static Known nothing() {
    return new Known(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
  }
}

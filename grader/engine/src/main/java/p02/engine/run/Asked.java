package p02.engine.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * For whom hidden tests run, and what else they are told.
 *
 * @param student whose variant counts; empty if nobody's
 * @param others the other ids of the class, asked only where a worksheet does not fit
 * @param parameters JUnit configuration parameters
 */
public record Asked(String student, List<String> others, Map<String, String> parameters) {
  /** Copies the collections. */
  public Asked {
    others = List.copyOf(others);
    parameters = Map.copyOf(parameters);
  }

  /** For a student, with nothing else to say. */
  public static Asked of(String student) {
    return new Asked(student, List.of(), Map.of());
  }

  /** The same, with the other ids told. */
  Asked tellingOthers() {
    Map<String, String> more = new TreeMap<>(parameters);
    more.put("p02.others", String.join("\n", others));
    return new Asked(student, List.of(), more);
  }
}

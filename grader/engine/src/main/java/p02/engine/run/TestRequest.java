package p02.engine.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import p02.worker.ParameterKeys;

/**
 * For whom hidden tests run, and what else they are told.
 *
 * @param student whose variant counts; empty if nobody's
 * @param others the ids of the class, asked for only where a worksheet does not fit
 * @param parameters what the hidden tests may ask for
 */
public record TestRequest(String student, List<String> others, Map<String, String> parameters) {
  /** Copies the collections. */
  public TestRequest {
    others = List.copyOf(others);
    parameters = Map.copyOf(parameters);
  }

  /** For a student, with nothing else to say. */
  public static TestRequest of(String student) {
    return new TestRequest(student, List.of(), Map.of());
  }

  /** Whether there is anybody else. */
  boolean hasOthers() {
    return others.stream().anyMatch(this::isOther);
  }

  private boolean isOther(String id) {
    return !id.isEmpty() && !id.equals(student);
  }

  /** The same, with the other ids told. */
  TestRequest tellingOthers() {
    Map<String, String> more = new TreeMap<>(parameters);
    more.put(
        ParameterKeys.OTHERS,
        others.stream().filter(this::isOther).collect(Collectors.joining("\n")));
    return new TestRequest(student, List.of(), more);
  }
}

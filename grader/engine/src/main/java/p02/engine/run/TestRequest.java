package p02.engine.run;

import java.util.List;
import java.util.Map;

/**
 * For whom hidden tests run, and what else they are told.
 *
 * @param student whose variant counts; empty if nobody's
 * @param others the ids of the class, asked for only where a worksheet does not fit
 * @param told the ids that the hidden tests are told now
 * @param parameters what the hidden tests may ask for
 */
public record TestRequest(
    String student, List<String> others, List<String> told, Map<String, String> parameters) {
  /** Copies the collections. */
  public TestRequest {
    others = List.copyOf(others);
    told = List.copyOf(told);
    parameters = Map.copyOf(parameters);
  }

  /** One that tells of nobody else yet. */
  public TestRequest(String student, List<String> others, Map<String, String> parameters) {
    this(student, others, List.of(), parameters);
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
    return new TestRequest(
        student, List.of(), others.stream().filter(this::isOther).toList(), parameters);
  }
}

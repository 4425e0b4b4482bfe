package p02.worker;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a worker is asked to do: run tests against one set of classes.
 *
 * @param studentId whose variant counts; empty if nobody's
 * @param others the other ids of the class; empty where a hidden test need not know them
 * @param parameters what the hidden tests may ask for
 * @param classes binary name to class file of everything that takes the student's place
 * @param tests in the order in which they are run
 * @param nanos processor time that each of them may take; none of the sound ones comes near it
 */
public record TestJob(
    String studentId,
    List<String> others,
    Map<String, String> parameters,
    Map<String, byte[]> classes,
    List<Selection> tests,
    long nanos) {
  /** Copies the collections. */
  public TestJob {
    others = List.copyOf(others);
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    classes = Map.copyOf(classes);
    tests = List.copyOf(tests);
  }
}

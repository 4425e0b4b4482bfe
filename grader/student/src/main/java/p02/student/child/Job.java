package p02.student.child;

import java.util.List;
import java.util.Map;

/**
 * What the child is asked to do.
 *
 * @param studentId whose numbers count; empty if nobody's
 * @param classes binary name to woven class file of everything that the student wrote
 * @param tests in the order in which they are run
 */
public record Job(String studentId, Map<String, byte[]> classes, List<Asked> tests) {
  /** Copies the collections. */
  public Job {
    classes = Map.copyOf(classes);
    tests = List.copyOf(tests);
  }

  /**
   * One test.
   *
   * @param task its number, as {@code 3.1.2}
   * @param testClass binary name
   * @param method name of the method, which has no parameters
   * @param fuel steps that it may take
   * @param bytes memory that it may allocate in all, garbage included
   * @param depth calls that may be nested
   */
  public record Asked(
      String task, String testClass, String method, long fuel, long bytes, int depth) {}
}

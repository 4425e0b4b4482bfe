package p02.engine.model;

import java.util.Set;

/**
 * One task of the assignment, as its hidden test declares it.
 *
 * @param number as {@code 3.1.1}
 * @param title what the report calls it
 * @param asked what is computed, as a formula or in one sentence
 * @param example a worked example that is not a fixture
 * @param points what it is worth
 * @param testClass binary name of the hidden test class
 * @param testMethod the hidden test's method
 * @param allowance what it may use
 * @param uses classes for whose open tasks the reference may stand in while this one is judged
 * @param builtOn earlier tasks of its class for which the reference may answer while this one is
 *     judged, where their methods do not compile
 */
public record Task(
    String number,
    String title,
    String asked,
    String example,
    double points,
    String testClass,
    String testMethod,
    Allowance allowance,
    Set<String> uses,
    Set<String> builtOn) {
  /** Copies the sets. */
  public Task {
    uses = Set.copyOf(uses);
    builtOn = Set.copyOf(builtOn);
  }
}

package p02.engine.model;

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
 */
public record Task(
    String number,
    String title,
    String asked,
    String example,
    double points,
    String testClass,
    String testMethod,
    Allowance allowance) {}

package p02.worker;

/**
 * One hidden test.
 *
 * @param testClass binary name of its class
 * @param method name of its method, unique in the class
 * @param budget what it may use
 */
public record Selection(String testClass, String method, Budget budget) {}

package p02.worker;

import java.util.regex.Pattern;

/**
 * The convention by which a package is a problem's, as {@code p02.problem31} and {@code
 * p02.tutorial12}, and a hidden test a class's, as {@code p02.hidden.problem31.XTest}. The one
 * place in the grader that knows it.
 */
public final class ProblemPackages {
  /** A problem's package below {@code p02}, as a regular expression without a group. */
  public static final String NAME = "(?:problem|tutorial)\\d\\d";

  /** A class of a problem's package, by binary name. */
  public static final String CLASS = "p02\\." + NAME + "\\.";

  private static final String ROOT = "p02.";
  private static final String HIDDEN = "p02.hidden.";
  private static final Pattern PROBLEM = Pattern.compile(CLASS + ".*");
  private static final Pattern ADAPTER = Pattern.compile("p02\\.hidden\\." + NAME + "\\.Own.*");

  private ProblemPackages() {}

  /** Whether a class, by binary name, stands in a problem's package. */
  public static boolean holds(String className) {
    // The JVM asks for every class by name, most of them the JDK's.
    return className.startsWith(ROOT) && PROBLEM.matcher(className).matches();
  }

  /** Whether a hidden test's class is an adapter, which names students' classes. */
  public static boolean isAdapter(String className) {
    return className.startsWith(HIDDEN) && ADAPTER.matcher(className).matches();
  }

  /** A problem's package with its root: {@code p02.problem31} for {@code problem31}. */
  public static String full(String packageName) {
    return ROOT + packageName;
  }

  /** The class that a hidden test is about: {@code p02.problem31.X} for its {@code XTest}. */
  public static String tested(String testClass) {
    String below =
        testClass.startsWith(HIDDEN) ? ROOT + testClass.substring(HIDDEN.length()) : testClass;
    return below.endsWith("Test") ? below.substring(0, below.length() - "Test".length()) : below;
  }
}

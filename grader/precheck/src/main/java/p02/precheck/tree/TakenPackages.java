package p02.precheck.tree;

import java.util.regex.Pattern;

/** Packages that belong to the kit, to Java or to a library: what stands there does not count. */
public final class TakenPackages {
  private static final Pattern TAKEN =
      Pattern.compile(
          "(?:java|javax|jdk|sun|com\\.sun|org\\.nd4j|org\\.bytedeco|org\\.apache|org\\.junit"
              + "|p02\\.(?:kit|lab|tutorials|board|hidden|oracle|misconception|meter|worker"
              + "|precheck|engine|student))(?:\\..*)?");

  private TakenPackages() {}

  /** Whether a package is not a student's to fill; neither is the one without a name. */
  public static boolean holds(String packageName) {
    return packageName.isEmpty() || TAKEN.matcher(packageName).matches();
  }
}

package p02.student.tree;

import java.util.regex.Pattern;

/** Packages that belong to the kit, to Java or to a library: what stands there is not handed in. */
final class TakenNames {
  private static final Pattern TAKEN =
      Pattern.compile(
          "(?:java|javax|jdk|sun|com\\.sun|org\\.nd4j|org\\.bytedeco|org\\.apache|org\\.junit"
              + "|p02\\.(?:kit|lab|tutorials|board|hidden|oracle|misconception|meter|worker"
              + "|precheck|engine|student))(?:\\..*)?");

  private TakenNames() {}

  /** Whether a package is not the student's; neither is the one without a name. */
  static boolean isTaken(String packageName) {
    return packageName.isEmpty() || TAKEN.matcher(packageName).matches();
  }
}

package p02.precheck.tree;

import java.util.regex.Pattern;

/**
 * Packages that belong to the kit, to Java or to a library: what stands there does not count. The
 * marker looks at what is there; a test holds this list, which needs no libraries, equal to that.
 */
public final class TakenPackages {
  private static final Pattern TAKEN =
      Pattern.compile(
          "(?:java|javax|jdk|sun|onnx|oshi|tensorflow"
              + "|com\\.(?:google|jakewharton|sun)|net\\.ericaro|netscape\\.javascript"
              + "|org\\.(?:apache|apiguardian|bytedeco|ietf|jcp|jspecify|junit|nd4j|opentest4j"
              + "|slf4j|tensorflow|threeten|w3c|xml)"
              + "|(?:images|woven)\\.(?:org|toolbarButtonGraphics)"
              + "|toolbarButtonGraphics\\.(?:development|general|navigation|text)"
              + "|p02\\.(?:attack|board|desk|door|engine|hidden|kit|lab|meter|misconception|oracle"
              + "|precheck|review|student|tutorials|worker))(?:\\..*)?");

  private TakenPackages() {}

  /** Whether a package is not a student's to fill; neither is the one without a name. */
  public static boolean holds(String packageName) {
    return packageName.isEmpty() || TAKEN.matcher(packageName).matches();
  }
}

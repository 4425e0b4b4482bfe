package p02.precheck.build;

import java.nio.file.Path;
import java.util.Locale;
import javax.tools.JavaFileObject;
import p02.precheck.compile.Diagnostic;
import p02.precheck.explain.PlainError;
import p02.precheck.text.Wrapping;

/**
 * One line of what is wrong with the sources.
 *
 * @param path the file, from the folder of the exercises on; empty if it is about none
 * @param line 1-based line, 0 if unknown
 * @param message what is wrong, in English
 */
record Complaint(String path, long line, String message) {
  private static final int MARGIN = 4;

  static Complaint of(PlainError error) {
    return new Complaint(error.path(), error.line(), error.sentence());
  }

  /**
   * What javac said, with the path from the folder of the exercises on.
   *
   * @param home that folder
   */
  static Diagnostic told(Path home, javax.tools.Diagnostic<? extends JavaFileObject> said) {
    JavaFileObject source = said.getSource();
    String path =
        source == null
            ? ""
            : home.relativize(Path.of(source.toUri())).toString().replace('\\', '/');
    return new Diagnostic(path, Math.max(0, said.getLineNumber()), said.getMessage(Locale.ENGLISH));
  }

  boolean isInTests() {
    return path.startsWith("src/test/");
  }

  /** Whether it is of a file that came with the exercises. */
  boolean isInGiven() {
    return isInTests() || path.startsWith("src/given/") || path.startsWith("src/tutorials/");
  }

  /** Two lines where one has no room, so that the place stays whole. */
  String told() {
    return path.isEmpty()
        ? Wrapping.hanging(MARGIN, message)
        : Wrapping.about(MARGIN, path + (line > 0 ? ":" + line : ""), message);
  }
}

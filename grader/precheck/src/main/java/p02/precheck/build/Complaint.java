package p02.precheck.build;

import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import p02.precheck.text.JavacWords;
import p02.precheck.text.Wrapping;

/**
 * One error of the compiler, in one line.
 *
 * @param path the file, from the folder of the exercises on; empty if it is about none
 * @param line 1-based line, 0 if unknown
 * @param message javac's own words, in English
 */
record Complaint(String path, long line, String message) {
  private static final int MARGIN = 4;

  static Complaint of(Path home, Diagnostic<? extends JavaFileObject> said) {
    JavaFileObject source = said.getSource();
    String path =
        source == null
            ? ""
            : home.relativize(Path.of(source.toUri())).toString().replace('\\', '/');
    String message = JavacWords.inOneLine(said.getMessage(Locale.ENGLISH));
    return new Complaint(path, Math.max(0, said.getLineNumber()), message);
  }

  boolean isInTests() {
    return path.startsWith("src/test/");
  }

  /** Two lines where one has no room, so that the place stays whole. */
  String told() {
    return path.isEmpty()
        ? Wrapping.hanging(MARGIN, message)
        : Wrapping.about(MARGIN, path + (line > 0 ? ":" + line : ""), message);
  }
}

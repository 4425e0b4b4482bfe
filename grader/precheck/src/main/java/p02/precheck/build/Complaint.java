package p02.precheck.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import p02.precheck.text.JavacWords;
import p02.precheck.text.NearName;
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

  /**
   * What javac said.
   *
   * @param home folder of the exercises
   * @param said javac's own words
   * @param sources package, as {@code problem31}, to the texts of its sources
   */
  static Complaint of(
      Path home, Diagnostic<? extends JavaFileObject> said, Map<String, List<String>> sources) {
    JavaFileObject source = said.getSource();
    String path =
        source == null
            ? ""
            : home.relativize(Path.of(source.toUri())).toString().replace('\\', '/');
    String message = said.getMessage(Locale.ENGLISH);
    List<String> near = sources.getOrDefault(folder(path), List.of());
    return new Complaint(
        path,
        Math.max(0, said.getLineNumber()),
        JavacWords.inOneLine(message) + NearName.question(message, near));
  }

  /** Name of the folder that a file lies in: a test of a problem is in the problem's package. */
  static String folder(String path) {
    String[] parts = path.split("/");
    return parts.length < 2 ? "" : parts[parts.length - 2];
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

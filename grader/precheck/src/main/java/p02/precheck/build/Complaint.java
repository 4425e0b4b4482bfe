package p02.precheck.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import p02.precheck.brace.LostBrace;
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
  private static final String BRACE = ": the braces do not match: ";

  /**
   * What javac said.
   *
   * @param home folder of the exercises
   * @param said javac's own words
   * @param sources package, as {@code problem31}, to the texts of its sources
   */
  static Complaint of(
      Path home, Diagnostic<? extends JavaFileObject> said, Map<String, List<String>> sources)
      throws IOException {
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
        JavacWords.inOneLine(message) + NearName.question(message, near) + brace(source));
  }

  /** Which brace has no partner, if that is so: then all that javac says of the file follows. */
  private static String brace(@Nullable JavaFileObject source) throws IOException {
    return source == null
        ? ""
        : LostBrace.in(source.getCharContent(true).toString())
            .map(lost -> BRACE + lost.sentence())
            .orElse("");
  }

  /** Whether a brace of its file has no partner. */
  boolean isOfBrace() {
    return message.contains(BRACE);
  }

  /** Name of the folder that a file lies in: a test of a problem is in the problem's package. */
  static String folder(String path) {
    String[] parts = path.split("/");
    return parts.length < 2 ? "" : parts[parts.length - 2];
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

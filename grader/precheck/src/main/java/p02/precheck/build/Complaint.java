package p02.precheck.build;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * One error of the compiler, in one line.
 *
 * @param path the file, from the folder of the exercises on; empty if it is about none
 * @param line 1-based line, 0 if unknown
 * @param message javac's own words, in English
 */
record Complaint(String path, long line, String message) {

  static Complaint of(Path home, Diagnostic<? extends JavaFileObject> said) {
    JavaFileObject source = said.getSource();
    String path =
        source == null
            ? ""
            : home.relativize(Path.of(source.toUri())).toString().replace('\\', '/');
    String message =
        said.getMessage(Locale.ENGLISH)
            .lines()
            .map(String::strip)
            .filter(line -> !line.startsWith("location:"))
            .map(line -> line.replaceFirst("^symbol: +", ""))
            .collect(Collectors.joining(", "));
    return new Complaint(path, Math.max(0, said.getLineNumber()), message);
  }

  boolean isInTests() {
    return path.startsWith("src/test/");
  }

  String told() {
    if (path.isEmpty()) {
      return message;
    }
    return path + (line > 0 ? ":" + line : "") + ": " + message;
  }
}

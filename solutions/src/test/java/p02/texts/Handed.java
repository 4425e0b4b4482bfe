package p02.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts that students are given, as they lie in the repository. */
final class Handed {
  private static final Path ROOT = Path.of("..");
  private static final List<String> FOLDERS =
      List.of(
          "exercises/src",
          "exercises/answers",
          "handout/src/main/markdown",
          "handout/src/main/explorables");

  private Handed() {}

  /** Sources, hints, answer sheets, public tests, published mistakes and the handout. */
  static List<Path> files() {
    return FOLDERS.stream()
        .map(ROOT::resolve)
        .flatMap(Handed::below)
        .filter(file -> file.toString().matches(".*\\.(java|md|txt|properties|js|css)"))
        .filter(file -> !file.toString().contains("observable-plot"))
        .sorted()
        .toList();
  }

  /** A file's text. */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** A file's name from the root of the repository, with slashes. */
  static String name(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  /** All files below a folder. */
  static Stream<Path> below(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }
}

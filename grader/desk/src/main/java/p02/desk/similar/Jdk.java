package p02.desk.similar;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import p02.engine.failure.UserMistake;

/**
 * A JDK that JPlag runs on, found without starting any: each says its version in a file.
 *
 * @param home its folder
 */
record Jdk(Path home) {
  /** What JPlag 6 asks for. */
  static final int LEAST = 21;

  /** Where systems keep several of them beside each other. */
  private static final List<String> SHELVES =
      List.of(
          "/usr/lib/jvm",
          "/Library/Java/JavaVirtualMachines",
          "C:/Program Files/Java",
          "C:/Program Files/Eclipse Adoptium",
          "C:/Program Files/Microsoft");

  private static final List<String> VARIABLES = List.of("JAVA_HOME", "JDK_HOME");

  /**
   * The first that is new enough: the one that was named, else that of the environment, of the
   * running program, of the usual folders.
   *
   * @param named a JDK's folder, or its program {@code java}
   * @param environment variables
   * @throws UserMistake if there is none, or the named one does not suit
   */
  static Jdk find(Optional<Path> named, Map<String, String> environment) throws IOException {
    if (named.isPresent()) {
      return suits(home(named.get()))
          .orElseThrow(
              () ->
                  new UserMistake(
                      "--java %s: that is no JDK of version %d or newer, which JPlag needs"
                          .formatted(named.get(), LEAST)));
    }
    List<Path> candidates = new ArrayList<>();
    VARIABLES.stream()
        .map(each -> environment.getOrDefault(each, ""))
        .filter(each -> !each.isBlank())
        .map(Path::of)
        .forEach(candidates::add);
    candidates.add(Path.of(System.getProperty("java.home")));
    for (String shelf : SHELVES) {
      candidates.addAll(on(Path.of(shelf)));
    }
    candidates.addAll(on(Path.of(System.getProperty("user.home"), ".sdkman/candidates/java")));
    for (Path candidate : candidates) {
      Optional<Jdk> found = suits(candidate);
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new UserMistake(
        "JPlag needs a JDK of version %d or newer, and none was found: install one, and name it with --java"
            .formatted(LEAST));
  }

  private static List<Path> on(Path shelf) throws IOException {
    if (!Files.isDirectory(shelf)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(shelf)) {
      return found
          .sorted()
          .flatMap(each -> Stream.of(each, each.resolve("Contents/Home")))
          .toList();
    }
  }

  /** {@code java} lies in {@code bin}, perhaps behind a link. */
  private static Path home(Path named) throws IOException {
    if (Files.isRegularFile(named)) {
      Path bin = named.toRealPath().getParent();
      return bin == null || bin.getParent() == null ? named : bin.getParent();
    }
    return named;
  }

  private static Optional<Jdk> suits(Path home) throws IOException {
    Path release = home.resolve("release");
    boolean compiles =
        Files.exists(home.resolve("bin/javac")) || Files.exists(home.resolve("bin/javac.exe"));
    return compiles && Files.isRegularFile(release) && version(release) >= LEAST
        ? Optional.of(new Jdk(home))
        : Optional.empty();
  }

  /** The number before the first dot; 1 for those that are called 1.8. */
  private static int version(Path release) throws IOException {
    Properties says = new Properties();
    try (Reader reader = Files.newBufferedReader(release)) {
      says.load(reader);
    }
    String version = says.getProperty("JAVA_VERSION", "").replace("\"", "");
    String first = version.split("[.+-]")[0];
    return first.matches("\\d{1,4}") ? Integer.parseInt(first) : 0;
  }

  /** The program to start. */
  Path java() {
    Path windows = home.resolve("bin/java.exe");
    return Files.exists(windows) ? windows : home.resolve("bin/java");
  }
}

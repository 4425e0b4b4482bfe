package p02.engine.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What students get, and nothing else: the exercises, what builds them, the handout, and the
 * modules that the marker shares with them, as jars.
 *
 * @param files path from the tree's root on, with slashes, to content
 */
public record ReleaseTree(SortedMap<String, byte[]> files) {
  /**
   * Names of the files that were given, with their hashes: {@code --into} tells by it what a
   * student changed.
   */
  static final String MANIFEST = "repository/given.sha256";

  private static final List<String> TOP =
      List.of("mvnw", "mvnw.cmd", ".mvn", "p02", "p02.cmd", "LICENSE");

  /** The exercises as they were given, compiled. */
  private static final String KIT = "repository/kit.jar";

  private static final String EXERCISES = "exercises";
  private static final String HANDOUT = "handout/target/handout.html";

  /** What finds the students' command among the shared modules. */
  private static final String COMMAND = "grader/student/release/pom.xml";

  /** Where what lies in one place here lies in another there. */
  private static final Map<String, String> MOVED =
      Map.of(
          "exercises/README.md",
          "README.md",
          HANDOUT,
          "handout.html",
          COMMAND,
          "repository/command/pom.xml",
          "exercises/.mvn/jvm.config",
          ".mvn/jvm.config",
          "exercises/.mvn/maven.config",
          ".mvn/maven.config");

  /** What builds and editors leave behind, and the author's own runs of the tutorials. */
  private static final Set<String> LEFT_BEHIND =
      Set.of(
          "target",
          ".idea",
          ".vscode",
          ".settings",
          ".project",
          ".classpath",
          ".DS_Store",
          "runs.csv");

  /**
   * Gathers the tree from the kit, as it is built.
   *
   * @param home the kit's folder
   * @throws IOException if a file cannot be read
   * @throws IllegalStateException if a shared module is not built
   */
  public static ReleaseTree of(Path home) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String top : TOP) {
      add(files, home, home.resolve(top));
    }
    add(files, home, home.resolve(EXERCISES));
    add(files, home, home.resolve(HANDOUT));
    add(files, home, home.resolve(COMMAND));
    Path pom = home.resolve("pom.xml");
    if (Files.exists(pom)) {
      SharedModules shared = SharedModules.below(home);
      files.putAll(shared.repository());
      String text = Files.readString(pom);
      files.put(KIT, KitJar.bytes(home.resolve(EXERCISES)));
      files.put("pom.xml", shared.namedIn(text).getBytes(StandardCharsets.UTF_8));
    }
    files.put(MANIFEST, Manifest.of(files).text().getBytes(StandardCharsets.UTF_8));
    return new ReleaseTree(files);
  }

  private static void add(Map<String, byte[]> files, Path home, Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        if (isHanded(root, file)) {
          String name = home.relativize(file).toString().replace('\\', '/');
          files.put(MOVED.getOrDefault(name, name), Files.readAllBytes(file));
        }
      }
    }
  }

  private static boolean isHanded(Path root, Path file) {
    for (Path part : root.relativize(file)) {
      if (LEFT_BEHIND.contains(part.toString()) || part.toString().endsWith(".iml")) {
        return false;
      }
    }
    return true;
  }
}

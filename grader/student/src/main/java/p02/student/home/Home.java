package p02.student.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder that was unpacked.
 *
 * @param root where {@code pom.xml} and {@code exercises} lie
 */
public record Home(Path root) {
  private static final String SOURCES = "exercises/src/main/java";

  /**
   * The kit's folder around a folder.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Home around(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(SOURCES)) && Files.exists(at.resolve("pom.xml"))) {
        return new Home(at);
      }
    }
    throw new IllegalArgumentException(
        "no folder exercises/src/main/java around "
            + folder
            + ". Go to the folder that you unpacked, and try again");
  }

  /** What the student writes code in. */
  public Path sources() {
    return root.resolve(SOURCES);
  }

  /** The written answers. */
  public Path answers() {
    return root.resolve("exercises/answers");
  }

  /** Where the student's id stands. */
  public Path properties() {
    return root.resolve("exercises/src/main/resources/student.properties");
  }

  /** Hints, one file a task. */
  public Path hints() {
    return root.resolve("exercises/src/main/resources/hints");
  }

  /** What the command itself keeps; it may be deleted at any time. */
  public Path target() {
    return root.resolve("exercises/target/p02");
  }

  /**
   * The compiled skeletons, given code and self-check: one jar in a student's folder, whose own
   * classes take their place in {@code target}; where the kit is written, what Maven built.
   */
  public List<Path> kit() {
    Path jar = root.resolve("repository/kit.jar");
    return Files.exists(jar)
        ? List.of(jar)
        : List.of(
            root.resolve("exercises/target/classes"),
            root.resolve("exercises/target/test-classes"));
  }

  /** A path as students read it: from the root, with {@code /}. */
  public String told(Path file) {
    return root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }
}

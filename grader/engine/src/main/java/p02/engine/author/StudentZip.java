package p02.engine.author;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * What students get: the exercises, the marker's parts that work at home and what builds them; the
 * same bytes for the same files.
 */
public final class StudentZip {
  private static final List<String> TOP =
      List.of("pom.xml", "mvnw", "mvnw.cmd", ".mvn", "p02", "p02.cmd", "LICENSE");

  /** Modules of the marker that work at home, too. */
  private static final List<String> SHIPPED = List.of("shipped", "meter", "precheck", "student");

  private static final Set<String> PROGRAMS = Set.of("mvnw", "p02");

  /** The author's own runs of the tutorials. */
  private static final String RUNS = "answers/runs.csv";

  private static final Instant MOMENT = Instant.parse("2026-01-01T00:00:00Z");
  private static final int EXECUTABLE = 0100755;
  private static final int PLAIN = 0100644;

  private StudentZip() {}

  /**
   * Writes the zip, all inside one folder {@code p02/}.
   *
   * @param home the kit's folder
   * @return how many files it holds
   */
  public static int write(Path home, OutputStream target) throws IOException {
    List<Path> files = files(home);
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(target)) {
      for (Path file : files) {
        String name = handed(home.relativize(file).toString().replace('\\', '/'));
        ZipArchiveEntry entry = new ZipArchiveEntry("p02/" + name);
        entry.setLastModifiedTime(FileTime.from(MOMENT));
        entry.setUnixMode(PROGRAMS.contains(name) ? EXECUTABLE : PLAIN);
        zip.putArchiveEntry(entry);
        Files.copy(file, zip);
        zip.closeArchiveEntry();
      }
      return files.size() + addKit(home, zip);
    }
  }

  /** Where nothing is built, as in tests of single files, there is no kit to add. */
  private static int addKit(Path home, ZipArchiveOutputStream zip) throws IOException {
    if (!Files.isDirectory(home.resolve("exercises/target/test-classes"))) {
      return 0;
    }
    ZipArchiveEntry entry = new ZipArchiveEntry("p02/grader/kit.jar");
    entry.setLastModifiedTime(FileTime.from(MOMENT));
    entry.setUnixMode(PLAIN);
    zip.putArchiveEntry(entry);
    zip.write(KitJar.bytes(home, MOMENT));
    zip.closeArchiveEntry();
    return 1;
  }

  /** Where a file lies in the zip: what students read first lies on top. */
  private static String handed(String name) {
    return name.replace("handout/target/", "").replace("exercises/README.md", "README.md");
  }

  private static List<Path> files(Path home) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String top : TOP) {
      files.addAll(below(home.resolve(top)));
    }
    for (String module : SHIPPED) {
      files.addAll(below(home.resolve("grader").resolve(module)));
    }
    files.addAll(below(home.resolve("exercises")));
    files.addAll(below(home.resolve("handout/target/handout.html")));
    return files.stream().sorted().toList();
  }

  private static List<Path> below(Path root) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(root)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> !root.relativize(file).startsWith("target"))
          .filter(file -> !root.relativize(file).endsWith(RUNS))
          .filter(file -> !file.startsWith(root.resolve("src/test")) || root.endsWith("exercises"))
          .toList();
    }
  }
}

package p02.desk.gradescope;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Gradescope's autograder: its two scripts at the root, and the kit's sources, which {@code
 * setup.sh} builds where they will run, so that libraries and natives are those of that machine.
 */
public final class GradescopeZip {
  private static final List<String> SCRIPTS = List.of("setup.sh", "run_autograder", "settings.sh");

  private static final List<String> KIT =
      List.of(
          "pom.xml",
          "mvnw",
          ".mvn",
          "LICENSE",
          "grade",
          "exercises",
          "solutions",
          "handout",
          "grader",
          "docs");

  /** What only authors need, and what builds leave behind. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(.*/)?target(/.*)?|grader/(corpus|benchmark|mutation)/.*|(.*/)?\\.flattened-pom\\.xml"
              + "|grader/samples/(?!anna-perfect/).*|exercises/answers/runs\\.csv");

  private static final Set<String> PROGRAMS = Set.of("mvnw", "grade");
  private static final Instant MOMENT = Instant.parse("2026-01-01T00:00:00Z");
  private static final int EXECUTABLE = 0100755;
  private static final int PLAIN = 0100644;

  private GradescopeZip() {}

  /**
   * Writes the archive; the same bytes for the same kit.
   *
   * @param home the kit's folder
   * @return how many files it holds
   */
  public static int write(Path home, OutputStream target) throws IOException {
    Set<String> files = files(home);
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(target)) {
      for (String script : SCRIPTS) {
        try (InputStream in = GradescopeZip.class.getResourceAsStream(script)) {
          put(zip, script, EXECUTABLE, Objects.requireNonNull(in, script).readAllBytes());
        }
      }
      for (String name : files) {
        int mode = PROGRAMS.contains(name) ? EXECUTABLE : PLAIN;
        put(zip, "p02/" + name, mode, Files.readAllBytes(home.resolve(name)));
      }
    }
    return SCRIPTS.size() + files.size();
  }

  private static Set<String> files(Path home) throws IOException {
    Set<String> names = new TreeSet<>();
    for (String top : KIT) {
      Path from = home.resolve(top);
      if (Files.exists(from)) {
        try (Stream<Path> files = Files.walk(from)) {
          files
              .filter(Files::isRegularFile)
              .map(file -> home.relativize(file).toString().replace('\\', '/'))
              .filter(name -> !LEFT_OUT.matcher(name).matches())
              .forEach(names::add);
        }
      }
    }
    return names;
  }

  private static void put(ZipArchiveOutputStream zip, String name, int mode, byte[] content)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setLastModifiedTime(FileTime.from(MOMENT));
    entry.setUnixMode(mode);
    zip.putArchiveEntry(entry);
    zip.write(content);
    zip.closeArchiveEntry();
  }
}

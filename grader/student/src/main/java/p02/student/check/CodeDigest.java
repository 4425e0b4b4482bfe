package p02.student.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import p02.precheck.digest.Digest;

/**
 * Which code checks: a corrected release must show neither results that the one before it found nor
 * libraries that it wove.
 */
final class CodeDigest {
  private static final String KITS_OWN = "p02-";

  private CodeDigest() {}

  /**
   * The same for the same code: of the kit's own places what lies in them, of other libraries the
   * name, which holds their version.
   *
   * @param classPath as this JVM was started with
   */
  static String of(List<Path> classPath) throws IOException {
    Digest digest = Digest.start();
    for (Path entry : classPath) {
      if (Files.isDirectory(entry)) {
        addFolder(digest, entry);
      } else if (name(entry).startsWith(KITS_OWN)) {
        digest.add(Files.readAllBytes(entry));
      } else {
        digest.add(name(entry));
      }
    }
    return digest.hex();
  }

  private static void addFolder(Digest digest, Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        digest.add(folder.relativize(file).toString().replace('\\', '/'));
        digest.add(Files.readAllBytes(file));
      }
    }
  }

  private static String name(Path entry) {
    return entry.getFileName().toString();
  }
}

package p02.engine.author;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The skeletons, the given code and the self-check, compiled: students' command compiles their
 * classes against it, one problem at a time, even where another does not compile.
 */
final class KitJar {
  private KitJar() {}

  /**
   * The jar's bytes; the same for the same classes.
   *
   * @param home the kit's folder, built
   * @param moment the time of every entry
   */
  static byte[] bytes(Path home, Instant moment) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    for (String built :
        new String[] {"exercises/target/classes", "exercises/target/test-classes"}) {
      add(files, home.resolve(built));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream jar = new ZipArchiveOutputStream(bytes)) {
      for (String name : files.keySet()) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setLastModifiedTime(FileTime.from(moment));
        jar.putArchiveEntry(entry);
        Files.copy(files.get(name), jar);
        jar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static void add(SortedMap<String, Path> files, Path root) throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        // Beside classes the self-check's texts, which lie on top.
        if (name.endsWith(".class") || !name.contains("/") && name.endsWith(".txt")) {
          files.put(name, file);
        }
      }
    }
  }
}

package p02.precheck.weave;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import p02.precheck.allow.Allowlist;

/**
 * The jar in which a worker finds woven libraries: their class files lie below {@code woven/}, so
 * that only who looks for them there gets them, and {@code woven/packages} names the prefixes of
 * their classes, one a line.
 */
public final class WovenJar {
  private static final String ROOT = "woven/";

  private WovenJar() {}

  /**
   * Weaves a library while the kit is built. Same library, same bytes.
   *
   * @param arguments the library's jar, and the jar to write
   * @throws IOException if one cannot be read or the other not be written
   */
  public static void main(String[] arguments) throws IOException {
    SortedMap<String, byte[]> classes = LibraryWeaver.weave(Path.of(arguments[0]));
    Path out = Path.of(arguments[1]);
    Files.createDirectories(out.toAbsolutePath().getParent());
    try (OutputStream file = Files.newOutputStream(out)) {
      write(classes, file);
    }
  }

  private static void write(SortedMap<String, byte[]> classes, OutputStream out)
      throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(ROOT + "packages", packages().getBytes(StandardCharsets.UTF_8));
    classes.forEach((name, bytes) -> files.put(ROOT + name.replace('.', '/') + ".class", bytes));
    try (JarOutputStream jar = new JarOutputStream(out)) {
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        JarEntry entry = new JarEntry(each.getKey());
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        jar.putNextEntry(entry);
        jar.write(each.getValue());
        jar.closeEntry();
      }
    }
  }

  private static String packages() {
    return String.join("\n", Allowlist.standard().woven()).replace('/', '.') + "\n";
  }
}

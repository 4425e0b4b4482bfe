package p02.student.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Libraries that are metered like the student's own code. */
final class WovenLibraries {
  private static final String ROOT = "woven/";

  private WovenLibraries() {}

  /**
   * Reads the jar that the weaver wrote: file name, as {@code org/…/FastMath.class}, to content.
   */
  static Map<String, byte[]> read(Path jar) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : file.stream().toList()) {
        if (entry.getName().startsWith(ROOT) && entry.getName().endsWith(".class")) {
          try (InputStream in = file.getInputStream(entry)) {
            files.put(entry.getName().substring(ROOT.length()), in.readAllBytes());
          }
        }
      }
    }
    return files;
  }
}

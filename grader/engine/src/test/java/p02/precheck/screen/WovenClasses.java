package p02.precheck.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** What the kit's build has made of the libraries that are woven. */
final class WovenClasses {
  /** Binary name to class file. */
  static final Map<String, byte[]> ALL = read();

  private static final String ROOT = "woven/";
  private static final String SUFFIX = ".class";

  private WovenClasses() {}

  private static Map<String, byte[]> read() {
    Map<String, byte[]> classes = new TreeMap<>();
    try (JarFile jar = new JarFile(Lab.KIT.wovenLibraries().toFile())) {
      for (JarEntry entry : jar.stream().toList()) {
        String path = entry.getName();
        if (path.endsWith(SUFFIX)) {
          String name = path.substring(ROOT.length(), path.length() - SUFFIX.length());
          classes.put(name.replace('/', '.'), jar.getInputStream(entry).readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the woven libraries cannot be read", e);
    }
    return classes;
  }
}

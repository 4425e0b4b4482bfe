package p02.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Libraries that the class path also holds woven: every submission gets its own copy, and only of
 * the classes that it uses. The hidden tests and other libraries keep the plain one.
 */
final class WovenLibraryClasses {
  private static final String ROOT = "woven/";

  private final ClassLoader warm;
  private final List<String> prefixes;

  /** Class files that were asked for before. */
  private final Map<String, byte[]> cache = new ConcurrentHashMap<>();

  private WovenLibraryClasses(ClassLoader warm, List<String> prefixes) {
    this.warm = warm;
    this.prefixes = prefixes;
  }

  /** Those on a loader's class path; none if it holds none. */
  static WovenLibraryClasses in(ClassLoader warm) {
    try (InputStream in = warm.getResourceAsStream(ROOT + "packages")) {
      String names = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new WovenLibraryClasses(warm, names.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(ROOT + "packages cannot be read", e);
    }
  }

  /** Whether a class is one of theirs. */
  boolean own(String name) {
    return prefixes.stream().anyMatch(name::startsWith);
  }

  /**
   * Reads a class file.
   *
   * @throws ClassNotFoundException if there is no such class, or it cannot be read
   */
  byte[] read(String name) throws ClassNotFoundException {
    byte[] known = cache.get(name);
    if (known != null) {
      return known;
    }
    try (InputStream in = warm.getResourceAsStream(ROOT + name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] read = in.readAllBytes();
      cache.put(name, read);
      return read;
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
